package org.biaogan.dashboard.indicator;

import java.util.List;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.assessment.Story.Submission;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/** A figure that waits for approval (待审核): known to be sent in, not yet counted. */
record PendingRow(String period, boolean growth, String value, String reason, String submittedBy, String submittedAt) {

    static List<PendingRow> of(Story story, Language language) {
        return story.pending().stream()
                .map(waiting -> of(waiting, story.assessment(), language))
                .toList();
    }

    private static PendingRow of(Submission waiting, Assessment row, Language language) {
        boolean growth = "GROWTH".equals(waiting.measure()) && !"GROWTH".equals(row.measure());
        return new PendingRow(
                PeriodText.of(waiting.period(), row.recordedToDate(), language),
                growth,
                growth ? FigureText.percent(waiting.value()) : FigureText.value(waiting.value(), row.decimals()),
                waiting.reason() == null ? "" : waiting.reason(),
                waiting.submittedBy() == null ? "" : waiting.submittedBy(),
                MomentText.of(waiting.submittedAt(), language));
    }
}
