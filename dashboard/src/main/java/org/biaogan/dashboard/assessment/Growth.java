package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;

/**
 * Growth on the same period of last year (同比). The published one is a fact on a comparable basis; the one implied by the
 * levels is only put beside it where the two differ noticeably, or alone where none was published.
 *
 * @param published as text, a dash where none was published
 * @param implied as text; null where it need not be shown
 * @param span 当月 or 当季 where the figure beside it runs from January on and the growth does not; else empty
 * @param remark on the published growth (a break, provisional …) by its own status; empty for an ordinary one
 * @param note what has to be said wherever it is shown; empty for nothing
 */
public record Growth(String published, String implied, String span, String remark, String note) {

    private static final BigDecimal NOTICEABLE_POINTS = new BigDecimal("0.1");

    /** Decides from unrounded values what is shown. */
    public static Growth of(Assessment row, Language language) {
        String note = language.pick(row.growthNote(), row.growthNoteEn());
        return new Growth(
                FigureText.percent(row.growthPublished()),
                implied(row.growthPublished(), row.growthImplied()),
                span(row, language.words(AssessmentWords.class)),
                remark(row.growthStatus(), language),
                note == null ? "" : note);
    }

    /** Whether there is any growth at all. */
    public boolean isShown() {
        return implied != null || !FigureText.NONE.equals(published);
    }

    /** What a growth's status means where it is not the usual one; empty where it is, and for none. */
    public static String remark(String status, Language language) {
        boolean ordinary = status == null || status.equals("A");
        return ordinary ? "" : language.words(AssessmentWords.class).status(ObservationStatus.of(status));
    }

    private static String implied(BigDecimal published, BigDecimal implied) {
        boolean shown = implied != null
                && (published == null || published.subtract(implied).abs().compareTo(NOTICEABLE_POINTS) > 0);
        return shown ? FigureText.percent(implied) : null;
    }

    private static String span(Assessment row, AssessmentWords words) {
        if (!row.growthOfPeriodAlone()) {
            return "";
        }
        return switch (row.period().replaceFirst("^\\d{4}", "").replaceAll("\\d", "")) {
            case "-" -> words.ofMonth();
            case "-Q" -> words.ofQuarter();
            default -> "";
        };
    }
}
