package org.biaogan.dashboard.indicator;

import java.util.List;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * What was known when (版本沿革): corrections with who made and approved them, and what waits for approval.
 *
 * @param revised how many figures were revised lately, in a sentence; null where the service does not say
 * @param since the day that sentence counts from, as the form wants it
 */
record HistoryText(String revised, String since, List<PendingRow> pending, List<Correction> corrections) {

    static HistoryText of(IndicatorStory told, Language language) {
        Story story = told.story();
        return new HistoryText(
                revised(story.revisedSince(), language),
                told.query().since().toString(),
                PendingRow.of(story, language),
                Correction.of(story, language));
    }

    private static String revised(Story.Revised revised, Language language) {
        if (revised == null) {
            return null;
        }
        HistoryWords words = language.words(HistoryWords.class);
        String since = MomentText.of(revised.since(), language);
        return revised.count() == 0 ? words.notRevised(since) : words.revised(revised.count(), since);
    }
}
