package org.biaogan.dashboard.indicator;

import java.util.List;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentText;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.assessment.Story.Point;
import org.biaogan.dashboard.figure.CsvSheet;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/** The series of an indicator as a sheet, the oldest period first. */
final class IndicatorCsv {

    private IndicatorCsv() {}

    static String of(Story story, Language language) {
        IndicatorWords words = language.words(IndicatorWords.class);
        AssessmentText text = AssessmentText.of(story.assessment(), language);
        CsvSheet sheet = new CsvSheet().row(heads(words));
        String asOf = MomentText.of(story.asOf(), language);
        story.series().forEach(point -> sheet.row(cells(point, story.assessment(), text, asOf, language)));
        return sheet.text();
    }

    private static List<String> heads(IndicatorWords words) {
        return List.of(
                words.unit(),
                words.indicatorCode(),
                words.indicator(),
                words.period(),
                words.value(),
                words.unitOfMeasure(),
                words.expectedValue(),
                words.expected() + " (%)",
                words.completion() + " (%)",
                words.growthPublished() + " (%)",
                words.growthImplied() + " (%)",
                words.statusCode(),
                words.status(),
                words.source(),
                words.releasedOn(),
                words.asOf(),
                words.covers(),
                words.growthPeriod(),
                words.growthRemark(),
                words.growthNote(),
                words.figureIds());
    }

    private static List<String> cells(
            Point point, Assessment assessment, AssessmentText text, String asOf, Language language) {
        SeriesRow row = SeriesRow.of(point, assessment, language);
        return List.of(
                text.unitName(),
                text.indicator(),
                text.name(),
                row.calendarPeriod(),
                row.value().text(),
                text.unitOfMeasure(),
                row.expectedValue().text(),
                FigureText.digits(point.expectedPercent(), 1),
                FigureText.digits(point.completionPercent(), 1),
                FigureText.digits(point.growthPublished(), 1),
                FigureText.digits(point.growthImplied(), 1),
                row.statusCode(),
                row.status(),
                row.source(),
                row.releasedOn(),
                asOf,
                row.period(),
                growthPeriod(point, assessment, language),
                row.growthRemark(),
                row.growthNote(),
                CsvSheet.ids(point.figures()));
    }

    private static String growthPeriod(Point point, Assessment assessment, Language language) {
        boolean grows = point.growthPublished() != null || point.growthImplied() != null;
        return grows && assessment.growthBasis() != null
                ? PeriodText.of(point.period(), assessment.growthBasis(), language)
                : "";
    }
}
