package org.biaogan.dashboard.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentText;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.curve.ChartData;
import org.biaogan.dashboard.curve.Curve;
import org.biaogan.dashboard.curve.Picture;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Notice;

/**
 * An indicator's page, everything in the reader's words.
 *
 * @param why where it stands, in a sentence with its figures
 * @param litBy null where no light is lit
 * @param definition 指标口径; null where it is not known
 * @param growth null where there is none, as with {@code rollUp}
 * @param series the newest period first
 * @param chart what the chart script reads
 * @param ask what a form on the page keeps
 */
record IndicatorView(
        AssessmentText text,
        String asOf,
        Notice notice,
        String why,
        LitBy litBy,
        List<Fact> facts,
        String definition,
        OutlookView outlook,
        TrajectoryText trajectory,
        GrowthText growth,
        RollUpText rollUp,
        HistoryText history,
        List<SeriesRow> series,
        Picture picture,
        String chart,
        Ask ask,
        Links links) {

    /** Where a form on the page leads, and what of the address it keeps. */
    record Ask(String action, String unit, String period) {}

    /** Where else to go from here. */
    record Links(String csv, String board) {}

    static IndicatorView of(IndicatorStory told, Language language) {
        Story story = told.story();
        Assessment row = story.assessment();
        Curve curve = new StoryCurve(story, told.supposed().answer(), language).curve();
        AssessmentText text = AssessmentText.of(row, language);
        return new IndicatorView(
                text,
                MomentText.of(story.asOf(), language),
                Notice.of(language, told.reading()),
                AssessmentText.why(row, language),
                LitBy.of(row, language),
                Fact.of(row, text, language),
                language.pick(told.definition().definition(), told.definition().definitionEn()),
                OutlookView.of(told, language),
                TrajectoryText.of(story, language),
                GrowthText.of(row, language),
                RollUpText.of(row, language),
                HistoryText.of(told, language),
                newestFirst(story, language),
                Picture.of(curve),
                ChartData.of(curve, text.unitOfMeasure(), row.decimals()),
                new Ask(
                        "/indicators/" + row.indicator(),
                        row.unit(),
                        told.query().period()),
                links(story));
    }

    private static List<SeriesRow> newestFirst(Story story, Language language) {
        List<SeriesRow> rows = new ArrayList<>(story.series().stream()
                .map(point -> SeriesRow.of(point, story.assessment(), language))
                .toList());
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private static Links links(Story story) {
        String unit = story.assessment().unit();
        return new Links(
                Address.of("/indicators/" + story.assessment().indicator() + ".csv")
                        .with("unit", unit)
                        .with("period", story.period())
                        .text(),
                Address.of("/")
                        .with("unit", unit)
                        .with("period", story.period())
                        .text());
    }
}
