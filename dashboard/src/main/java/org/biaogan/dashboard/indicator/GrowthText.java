package org.biaogan.dashboard.indicator;

import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Growth;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/**
 * Published growth beside the implied one (发布增速与推算增速): the published one is a fact on a comparable basis, the implied
 * one only a quotient of levels.
 *
 * @param times of what time the growths are and of what time the figure, where these differ; else empty
 * @param note why they differ, or what else limits the comparison; may be empty
 */
record GrowthText(
        String published,
        String implied,
        String difference,
        String times,
        String remark,
        String note,
        String publishedFigure,
        String impliedFigure,
        String differenceFigure) {

    /** Null where there is no growth to speak of. */
    static GrowthText of(Assessment row, Language language) {
        String note = language.pick(row.growthNote(), row.growthNoteEn());
        if (row.growthPublished() == null && row.growthImplied() == null && note == null) {
            return null;
        }
        String points = language.words(AssessmentWords.class).points();
        return new GrowthText(
                FigureText.percent(row.growthPublished()),
                FigureText.percent(row.growthImplied()),
                row.growthDifference() == null
                        ? FigureText.NONE
                        : FigureText.points(row.growthDifference()) + " " + points,
                times(row, language),
                Growth.remark(row.growthStatus(), language),
                note == null ? "" : note,
                row.figureId("growthPublished"),
                row.figureId("growthImplied"),
                row.figureId("growthDifference"));
    }

    private static String times(Assessment row, Language language) {
        return row.growthOfPeriodAlone()
                ? language.words(IndicatorWords.class)
                        .growthTimes(
                                PeriodText.of(row.period(), false, language),
                                PeriodText.of(row.period(), true, language))
                : "";
    }
}
