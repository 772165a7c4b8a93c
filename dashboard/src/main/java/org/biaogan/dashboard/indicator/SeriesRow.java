package org.biaogan.dashboard.indicator;

import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Growth;
import org.biaogan.dashboard.assessment.ObservationStatus;
import org.biaogan.dashboard.assessment.Story.Point;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;

/**
 * A period of the series in the reader's words.
 *
 * @param status the source's code with its meaning; empty where nothing was observed
 * @param open whether the period is still to come or nothing is known of it
 */
record SeriesRow(
        String calendarPeriod,
        String period,
        Traced value,
        Traced expectedValue,
        Traced expected,
        Traced completion,
        Traced growthPublished,
        Traced growthImplied,
        String growthRemark,
        String growthNote,
        String statusCode,
        String status,
        String source,
        String releasedOn,
        boolean open) {

    static SeriesRow of(Point point, Assessment assessment, Language language) {
        AssessmentWords words = language.words(AssessmentWords.class);
        int decimals = assessment.decimals();
        boolean known = point.status() != null;
        return new SeriesRow(
                point.period(),
                PeriodText.of(point.period(), assessment.yearToDate(), language),
                traced(
                        point.includedInFebruary()
                                ? words.includedInFebruary()
                                : FigureText.value(point.value(), decimals),
                        point,
                        "value"),
                traced(FigureText.value(point.expectedValue(), decimals), point, "expectedValue"),
                traced(FigureText.percent(point.expectedPercent()), point, "expectedPercent"),
                traced(FigureText.percent(point.completionPercent()), point, "completionPercent"),
                traced(FigureText.percent(point.growthPublished()), point, "growthPublished"),
                traced(FigureText.percent(point.growthImplied()), point, "growthImplied"),
                Growth.remark(point.growthStatus(), language),
                note(point, language),
                known ? point.status() : "",
                known ? meaning(point, words) : "",
                point.source() == null ? "" : point.source(),
                MomentText.of(point.releasedOn()),
                !known && point.value() == null);
    }

    private static String note(Point point, Language language) {
        String note = language.pick(point.growthNote(), point.growthNoteEn());
        return note == null ? "" : note;
    }

    private static Traced traced(String text, Point point, String field) {
        return Traced.of(text, point.figures(), field);
    }

    private static String meaning(Point point, AssessmentWords words) {
        if (point.derivation() != null) {
            return "SUM_OF_UNITS".equals(point.derivation()) ? words.summedUnits() : words.summed();
        }
        return switch (point.status()) {
            case "K" -> words.includedInFebruary();
            case "W" -> words.includesJanuary();
            default -> words.status(ObservationStatus.of(point.status()));
        };
    }
}
