package org.biaogan.dashboard.assessment;

import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;

/**
 * The numbers of a row, each with the id under which it can be looked up.
 *
 * @param target a range has two ids, of which that of its lower end is told
 * @param implied with the word that tells it from the published one; its text is null where it need not be shown
 */
public record TracedRow(
        Traced actual,
        Traced target,
        Traced completion,
        Traced expected,
        Traced deviation,
        Traced growth,
        Traced implied) {

    static TracedRow of(Assessment row, String actual, Deviation deviation, Growth growth, Language language) {
        return new TracedRow(
                traced(actual, row, "actual"),
                traced(AssessmentText.target(row), row, row.low() == null ? "target" : "low"),
                traced(FigureText.percent(row.completionPercent()), row, "completionPercent"),
                traced(FigureText.percent(row.expectedPercent()), row, "expectedPercent"),
                traced(deviation.text(), row, "deviation"),
                traced(growth.published(), row, "growthPublished"),
                traced(implied(growth, language), row, "growthImplied"));
    }

    private static String implied(Growth growth, Language language) {
        return growth.implied() == null
                ? null
                : language.words(AssessmentWords.class).implied(growth.implied());
    }

    private static Traced traced(String text, Assessment row, String field) {
        return new Traced(text, row.figureId(field));
    }
}
