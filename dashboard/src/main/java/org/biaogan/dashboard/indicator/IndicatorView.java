package org.biaogan.dashboard.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentText;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Notice;

/**
 * An indicator's page, everything in the reader's words.
 *
 * @param definition 指标口径; null where it is not known
 * @param floor 底线, null where there is none, as with {@code stretch} (奋斗目标) and {@code perMonth}
 * @param series the newest period first
 * @param chart what the chart script reads
 */
record IndicatorView(
        AssessmentText text,
        String asOf,
        Notice notice,
        String why,
        String definition,
        String floor,
        String stretch,
        String perMonth,
        List<SeriesRow> series,
        Picture picture,
        String chart,
        List<Correction> corrections,
        String csv,
        String board) {

    static IndicatorView of(IndicatorStory told, Language language) {
        Story story = told.story();
        Assessment row = story.assessment();
        Curve curve = Curve.of(story, language);
        AssessmentText text = AssessmentText.of(row, language);
        return new IndicatorView(
                text,
                MomentText.of(story.asOf(), language),
                Notice.of(language, told.reading()),
                AssessmentText.why(row, language),
                language.pick(told.definition().definition(), told.definition().definitionEn()),
                row.floor() == null ? null : FigureText.value(row.floor(), row.decimals()),
                row.stretch() == null ? null : FigureText.value(row.stretch(), row.decimals()),
                row.requiredPerMonth() == null ? null : FigureText.value(row.requiredPerMonth(), row.decimals()),
                newestFirst(story, language),
                Picture.of(curve),
                ChartData.of(curve, text.unitOfMeasure(), row.decimals()),
                Correction.of(story, language),
                address("/indicators/" + row.indicator() + ".csv", story),
                Address.of("/")
                        .with("unit", row.unit())
                        .with("period", story.period())
                        .text());
    }

    static List<SeriesRow> oldestFirst(Story story, Language language) {
        return story.series().stream()
                .map(point -> SeriesRow.of(point, story.assessment(), language))
                .toList();
    }

    private static List<SeriesRow> newestFirst(Story story, Language language) {
        List<SeriesRow> rows = new ArrayList<>(oldestFirst(story, language));
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private static String address(String path, Story story) {
        return Address.of(path)
                .with("unit", story.assessment().unit())
                .with("period", story.period())
                .text();
    }
}
