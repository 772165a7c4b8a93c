package org.biaogan.dashboard.change;

import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.UnitChoice;

/**
 * The changes as the page shows them.
 *
 * @param since as the form wants it
 * @param official whose targets alone are shown; empty for everybody's
 * @param groups of one kind each, in the order in which somebody should look at them; no empty ones
 */
record ChangesView(
        Notice notice,
        String since,
        String today,
        String sinceText,
        String until,
        List<UnitChoice> units,
        String official,
        String summary,
        List<Group> groups) {

    /**
     * The changes of one kind.
     *
     * @param total how many there are, listed or not
     * @param more says how many are not listed; null where all are
     */
    record Group(ChangeKind kind, String word, String meaning, List<ChangeText> rows, long total, String more) {

        /** Whether the rows are about lights and states. */
        public boolean ofStanding() {
            return kind.isOfStanding();
        }
    }

    static ChangesView of(ChangeDesk.Found found, String today, Language language) {
        ChangeQuery query = found.query();
        Changes changes = found.changes().value();
        ChangeWords words = language.words(ChangeWords.class);
        List<Group> groups = Stream.of(ChangeKind.values())
                .map(kind -> group(kind, changes, words, language))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new ChangesView(
                Notice.of(language, found.zone(), found.changes()),
                query.since().toString(),
                today,
                MomentText.of(query.since()),
                MomentText.of(changes.until(), language),
                UnitChoice.of(found.zone().value(), query.unit(), words.allUnits(), language),
                query.official() == null ? "" : query.official(),
                summary(groups, words),
                groups);
    }

    private static Group group(ChangeKind kind, Changes changes, ChangeWords words, Language language) {
        List<ChangeText> rows = changes.items().stream()
                .filter(change -> ChangeKind.of(change.kind()) == kind)
                .map(change -> ChangeText.of(change, kind, language))
                .toList();
        long total = Math.max(rows.size(), total(kind, changes));
        String more = total == rows.size() ? null : words.more(String.valueOf(total - rows.size()));
        return new Group(kind, words.kind(kind), words.meaning(kind), rows, total, more);
    }

    /** Of numbers the service counts all; lights are never more than a list holds. */
    private static long total(ChangeKind kind, Changes changes) {
        return switch (kind) {
            case REVISED -> changes.revised();
            case NEW_VALUE -> changes.newValues();
            default -> 0;
        };
    }

    private static String summary(List<Group> groups, ChangeWords words) {
        if (groups.isEmpty()) {
            return words.nothing();
        }
        List<String> parts = groups.stream()
                .map(group -> words.count(group.word(), String.valueOf(group.total())))
                .toList();
        return String.join(words.comma(), parts) + words.stop();
    }
}
