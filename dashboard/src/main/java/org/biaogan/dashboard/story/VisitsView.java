package org.biaogan.dashboard.story;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * The latest visits to a project.
 *
 * @param all where all of them are
 * @param add where one is recorded; null for who may not
 */
record VisitsView(List<Row> rows, String all, String add) {

    /** A visit in the reader's words. */
    record Row(String on, String who, String seen, String outcome, List<String> photos) {}

    static VisitsView of(String project, List<Visit> visits, boolean registers, Language language) {
        StoryWords words = language.words(StoryWords.class);
        return new VisitsView(
                visits.stream().map(visit -> row(visit, words, language)).toList(),
                "/visits?project=" + project,
                registers ? "/visits/new?project=" + project : null);
    }

    private static Row row(Visit visit, StoryWords words, Language language) {
        return new Row(
                MomentText.of(visit.on()),
                visit.who(language),
                visit.seen() == null ? "" : visit.seen(),
                words.outcome(
                        String.valueOf(visit.problemsFound().size()),
                        String.valueOf(visit.problemsSolved().size())),
                visit.photos().stream().limit(4).map(id -> "/files/" + id).toList());
    }
}
