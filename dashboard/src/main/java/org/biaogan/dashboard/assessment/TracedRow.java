package org.biaogan.dashboard.assessment;

import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.Traced;

/**
 * The numbers of a row, each with the id under which it can be looked up.
 *
 * @param target a range has two ids, of which that of its lower end is told
 */
public record TracedRow(
        Traced actual, Traced target, Traced completion, Traced expected, Traced deviation, Traced growth) {

    static TracedRow of(Assessment row, String actual, Deviation deviation) {
        return new TracedRow(
                traced(actual, row, "actual"),
                traced(AssessmentText.target(row), row, row.low() == null ? "target" : "low"),
                traced(FigureText.percent(row.completionPercent()), row, "completionPercent"),
                traced(FigureText.percent(row.expectedPercent()), row, "expectedPercent"),
                traced(deviation.text(), row, "deviation"),
                traced(FigureText.percent(row.growthPublished()), row, "growthPublished"));
    }

    private static Traced traced(String text, Assessment row, String field) {
        return new Traced(text, row.figureId(field));
    }
}
