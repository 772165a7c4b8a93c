package org.biaogan.dashboard.outlook;

import java.util.List;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Measured;
import org.biaogan.dashboard.assessment.Scenario;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/** The answer to a scenario in the reader's words: where the year would end and how that would stand. */
public record ScenarioText(Standing standing, String word, String sentence, List<Step> steps) {

    /** A period to come. */
    public record Step(String period, String value) {}

    /** For this row of a board. */
    public static ScenarioText of(Scenario scenario, Assessment row, Language language) {
        Standing standing = scenario.standing();
        return new ScenarioText(
                standing,
                language.words(AssessmentWords.class).standing(standing),
                sentence(scenario, row, language),
                scenario.points().stream()
                        .map(point -> new Step(
                                PeriodText.of(point.period(), row.yearToDate(), language),
                                FigureText.value(point.value(), row.decimals())))
                        .toList());
    }

    private static String sentence(Scenario scenario, Assessment row, Language language) {
        OutlookWords words = language.words(OutlookWords.class);
        String yearEnd = Measured.text(FigureText.value(scenario.yearEnd(), row.decimals()), row, language);
        if (scenario.completionPercent() == null) {
            return words.wouldEnd(yearEnd);
        }
        String completion = FigureText.percent(scenario.completionPercent());
        boolean fallsShort =
                scenario.shortfall() != null && scenario.shortfall().signum() > 0;
        if (!fallsShort) {
            return words.wouldReach(yearEnd, completion);
        }
        String shortfall = Measured.text(FigureText.value(scenario.shortfall(), row.decimals()), row, language);
        return words.wouldFallShort(yearEnd, completion, shortfall);
    }
}
