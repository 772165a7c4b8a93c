package org.biaogan.dashboard.approval;

import java.math.BigDecimal;
import java.math.MathContext;
import org.biaogan.dashboard.approval.Submission.Current;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.ObservationStatus;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * A submission in the reader's words.
 *
 * @param difference submitted less current, with its sign; a dash where one of them is missing
 * @param share the difference as a share of the current value; empty where that says nothing
 * @param objection why a decision on it was refused just now; empty unless one was
 * @param correct where its editor corrects it; null unless it was returned
 */
record SubmissionRow(
        long id,
        SubmissionState state,
        String indicator,
        boolean growth,
        String unitOfMeasure,
        String unit,
        String period,
        Traced current,
        Traced value,
        String difference,
        String share,
        String status,
        String source,
        String releasedOn,
        String reason,
        String submittedBy,
        String submittedAt,
        String decidedBy,
        String decidedAt,
        String decisionReason,
        boolean ticked,
        String objection,
        String correct) {

    /** As far as a reader can tell two figures apart. */
    private static final int MOST_DECIMALS = 6;

    /** The service's own words, which no person gave as a reason. */
    private static final String PLACE_TAKEN = "a newer submission of the same figure took its place";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static SubmissionRow of(Submission of, boolean ticked, String objection, Language language) {
        BigDecimal current = of.current() == null ? null : of.current().value();
        int decimals = Math.max(of.decimals(), Math.max(needed(of.value()), needed(current)));
        String percent = of.isGrowth() ? "%" : "";
        String unit = of.isGrowth() ? "%" : text(language.pick(of.unitOfMeasure(), of.unitOfMeasureEn()));
        return new SubmissionRow(
                of.id(),
                of.state(),
                language.pick(of.indicatorName(), of.indicatorNameEn()),
                of.isGrowth() && !percent.equals(text(of.unitOfMeasure())),
                unit,
                language.pick(of.unitName(), of.unitNameEn()),
                PeriodText.of(of.period(), of.isYearToDate(), language),
                Traced.of(
                        FigureText.value(current, decimals),
                        of.current() == null ? null : of.current().figures(),
                        "value"),
                Traced.of(FigureText.value(of.value(), decimals), of.figures(), "value"),
                FigureText.signed(difference(of.value(), current), decimals),
                share(of, current),
                status(of, language),
                text(of.source()),
                of.releasedOn() == null ? "" : of.releasedOn().toString(),
                text(of.reason()),
                text(of.submittedBy()),
                MomentText.of(of.submittedAt(), language),
                text(of.decidedBy()),
                MomentText.of(of.decidedAt(), language),
                decisionReason(of, language),
                ticked,
                text(objection),
                of.state() == SubmissionState.RETURNED ? entry(of) : null);
    }

    /** How the row is named where it is talked about elsewhere. */
    String label() {
        return indicator + " · " + unit + " · " + period;
    }

    /** The status only where it is not the plain one, with the earlier one where it changes. */
    private static String status(Submission of, Language language) {
        String before = code(of.current());
        if (before.equals(text(of.status())) || before.isEmpty() && "A".equals(of.status())) {
            return "A".equals(of.status()) ? "" : word(of.status(), language);
        }
        return before.isEmpty()
                ? word(of.status(), language)
                : word(before, language) + " → " + word(of.status(), language);
    }

    private static String code(Current current) {
        return current == null ? "" : text(current.status());
    }

    private static String word(String code, Language language) {
        return code == null ? "" : language.words(AssessmentWords.class).status(ObservationStatus.of(code));
    }

    /** What is withdrawn for a newer submission says so in English, as the service stores it. */
    private static String decisionReason(Submission of, Language language) {
        String reason = text(of.decisionReason());
        return of.state() == SubmissionState.WITHDRAWN && reason.equals(PLACE_TAKEN)
                ? language.words(ApprovalWords.class).placeTaken()
                : reason;
    }

    private static BigDecimal difference(BigDecimal value, BigDecimal current) {
        return value == null || current == null ? null : value.subtract(current);
    }

    private static String share(Submission of, BigDecimal current) {
        boolean additive = "LEVEL".equals(of.measure()) || "COUNT".equals(of.measure());
        if (!additive || of.value() == null || current == null || current.signum() <= 0) {
            return "";
        }
        BigDecimal change = of.value().subtract(current).multiply(HUNDRED);
        return FigureText.points(change.divide(current, MathContext.DECIMAL128)) + "%";
    }

    private static int needed(BigDecimal value) {
        return value == null
                ? 0
                : Math.max(0, Math.min(value.stripTrailingZeros().scale(), MOST_DECIMALS));
    }

    private static String entry(Submission of) {
        return Address.of("/entry")
                .with("unit", of.unit())
                .with("period", of.period())
                .text();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
