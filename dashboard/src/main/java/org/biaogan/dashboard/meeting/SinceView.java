package org.biaogan.dashboard.meeting;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * What moved since the meeting before, as the page shows it.
 *
 * @param link to the meeting before
 * @param span from when till when
 * @param summary of what became of its decisions
 */
record SinceView(
        String before,
        String link,
        String span,
        List<Moved> targets,
        String moreTargets,
        List<Moved> projects,
        String moreProjects,
        String summary,
        List<DecisionRow> decisions) {

    /** Null where there was no meeting before. */
    static SinceView of(Since since, Language language) {
        if (since.previous() == null) {
            return null;
        }
        MeetingWords words = language.words(MeetingWords.class);
        Since.FollowUp followUp = since.directives();
        List<Since.Change> targets = items(since.targets());
        List<Since.Change> projects = items(since.projects());
        return new SinceView(
                since.previous().title(),
                MeetingPage.PATH + "/" + since.previous().code(),
                words.span(MomentText.of(since.since(), language), MomentText.of(since.until(), language)),
                targets.stream().map(change -> Moved.target(change, language)).toList(),
                targets.size() < MeetingDesk.MOST_CHANGES ? "" : words.firstOnly(String.valueOf(targets.size())),
                projects.stream().map(change -> Moved.deed(change, language)).toList(),
                projects.size() < MeetingDesk.MOST_CHANGES ? "" : words.firstOnly(String.valueOf(projects.size())),
                followUp == null
                        ? ""
                        : words.followUp(
                                String.valueOf(followUp.closed()),
                                String.valueOf(followUp.open()),
                                String.valueOf(followUp.overdue())),
                followUp == null || followUp.items() == null ? List.of() : DecisionRow.of(followUp.items(), language));
    }

    private static List<Since.Change> items(Since.Changes changes) {
        return changes == null || changes.items() == null ? List.of() : changes.items();
    }
}
