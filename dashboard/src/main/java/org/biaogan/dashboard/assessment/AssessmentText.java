package org.biaogan.dashboard.assessment;

import java.util.List;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/**
 * A row of a board in the reader's words, every figure rounded and every word chosen.
 *
 * @param mark a remark on the figure (provisional, holds January too …); empty for an ordinary one
 * @param nature 累计, 当期, 期末, 增速 …
 * @param obstacle why nothing can be judged although there is a figure; null where that does not apply
 * @param pending how many figures wait for approval; null where none does
 * @param bar null where completion has no meaning
 * @param traced its numbers again, with the ids under which they can be looked up
 */
public record AssessmentText(
        Standing standing,
        String word,
        String obstacle,
        String indicator,
        String name,
        String unit,
        String unitName,
        String unitOfMeasure,
        String nature,
        String calendarPeriod,
        String period,
        String actual,
        String mark,
        String target,
        String completion,
        String expected,
        Deviation deviation,
        Growth growth,
        String source,
        String releasedOn,
        ProgressBar bar,
        List<Person> people,
        boolean flagship,
        Integer pending,
        TracedRow traced) {

    /** The row in this language. */
    public static AssessmentText of(Assessment row, Language language) {
        AssessmentWords words = language.words(AssessmentWords.class);
        Standing standing = row.standing();
        String actual =
                row.includedInFebruary() ? words.includedInFebruary() : FigureText.value(row.actual(), row.decimals());
        Deviation deviation = Deviation.of(row, language);
        Growth growth = Growth.of(row, language);
        return new AssessmentText(
                standing,
                words.standing(standing),
                row.obstacle(language),
                row.indicator(),
                language.pick(row.indicatorName(), row.indicatorNameEn()),
                row.unit(),
                language.pick(row.unitName(), row.unitNameEn()),
                Measured.unit(row, language),
                words.nature(Nature.of(row)),
                row.period(),
                PeriodText.of(row.period(), row.yearToDate(), language),
                actual,
                mark(row, words),
                target(row),
                FigureText.percent(row.completionPercent()),
                FigureText.percent(row.expectedPercent()),
                deviation,
                growth,
                row.source() == null ? "" : row.source(),
                MomentText.of(row.releasedOn()),
                ProgressBar.of(row.completionPercent(), row.expectedPercent()),
                row.answerable().stream()
                        .map(official -> Person.of(official, language))
                        .toList(),
                row.flagship(),
                row.pending() == null || row.pending().count() == 0
                        ? null
                        : row.pending().count(),
                TracedRow.of(row, actual, deviation, growth, language));
    }

    /** Why it stands there, in a sentence. */
    public static String why(Assessment row, Language language) {
        return new Why(row, language).text();
    }

    /** The target, or the range it is. */
    public static String target(Assessment row) {
        if (row.low() == null && row.high() == null) {
            return FigureText.value(row.target(), row.decimals());
        }
        return FigureText.value(row.low(), row.decimals()) + "–" + FigureText.value(row.high(), row.decimals());
    }

    /** Whether the indicator's unit name is worth showing: not where the figure is missing. */
    public boolean hasActual() {
        return !FigureText.NONE.equals(actual);
    }

    private static String mark(Assessment row, AssessmentWords words) {
        if (row.derivation() != null) {
            return "SUM_OF_UNITS".equals(row.derivation()) ? words.summedUnits() : words.summed();
        }
        if (row.includesJanuary()) {
            return words.includesJanuary();
        }
        boolean ordinary = row.status() == null || row.status().equals("A") || row.includedInFebruary();
        return ordinary ? "" : words.status(ObservationStatus.of(row.status()));
    }
}
