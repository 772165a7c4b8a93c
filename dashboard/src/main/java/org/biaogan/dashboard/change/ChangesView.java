package org.biaogan.dashboard.change;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;

/**
 * The changes as the page shows them.
 *
 * @param since as the form wants it
 * @param kinds to choose from
 * @param project whose deeds alone are shown; empty for everything
 * @param official whose targets and projects alone are shown; empty for everybody's
 * @param moreDeeds says how many deeds are not listed; null where all are
 * @param groups of one kind each, in the order in which somebody should look at them; no empty ones
 */
record ChangesView(
        Notice notice,
        String since,
        String today,
        String sinceText,
        String until,
        List<Choice> units,
        List<Choice> kinds,
        String project,
        String official,
        String summary,
        List<Group> groups,
        String moreDeeds) {

    /**
     * The changes of one kind.
     *
     * @param rows of lights and numbers
     * @param deeds of what was done; one of the two lists is empty
     * @param total how many there are, listed or not
     * @param more says how many are not listed; null where all are
     */
    record Group(
            ChangeKind kind,
            String word,
            String meaning,
            List<ChangeText> rows,
            List<DeedText> deeds,
            long total,
            String more) {

        /** Whether the rows are about lights and states. */
        public boolean ofStanding() {
            return kind.isOfStanding();
        }

        boolean isEmpty() {
            return rows.isEmpty() && deeds.isEmpty();
        }
    }

    static ChangesView of(ChangeDesk.Found found, String today, Language language) {
        ChangeQuery query = found.query();
        Changes changes = found.changes().value();
        ChangeWords words = language.words(ChangeWords.class);
        List<Group> groups = Stream.of(ChangeKind.values())
                .map(kind -> group(kind, changes, words, language))
                .filter(group -> !group.isEmpty())
                .toList();
        return new ChangesView(
                Notice.of(language, found.zone(), found.changes()),
                query.since().toString(),
                today,
                MomentText.of(query.since()),
                MomentText.of(changes.until(), language),
                Choice.units(found.zone().value(), words.allUnits(), query.unit(), language),
                kinds(query, words),
                query.project() == null ? "" : query.project(),
                query.official() == null ? "" : query.official(),
                summary(groups, words),
                groups,
                moreDeeds(changes, groups, words));
    }

    private static Group group(ChangeKind kind, Changes changes, ChangeWords words, Language language) {
        List<Changes.Change> found = changes.items().stream()
                .filter(change -> ChangeKind.of(change.kind()) == kind)
                .toList();
        long total = Math.max(found.size(), total(kind, changes));
        return new Group(
                kind,
                words.kind(kind),
                words.meaning(kind),
                kind.isDeed() ? List.of() : texts(found, change -> ChangeText.of(change, kind, language)),
                kind.isDeed() ? texts(found, change -> DeedText.of(change, kind, language)) : List.of(),
                total,
                total == found.size() ? null : words.more(String.valueOf(total - found.size())));
    }

    private static <T> List<T> texts(List<Changes.Change> found, Function<Changes.Change, T> text) {
        return found.stream().map(text).toList();
    }

    private static List<Choice> kinds(ChangeQuery query, ChangeWords words) {
        List<ChangeKind> known = Stream.of(ChangeKind.values())
                .filter(kind -> kind != ChangeKind.OTHER)
                .toList();
        return Choice.of(known, words.allKinds(), query.kindWord(), ChangeKind::name, words::kind);
    }

    /** Deeds are counted together, whatever their kind. */
    private static String moreDeeds(Changes changes, List<Group> groups, ChangeWords words) {
        long listed = groups.stream().mapToLong(group -> group.deeds().size()).sum();
        return changes.deeds() <= listed ? null : words.moreDeeds(String.valueOf(changes.deeds() - listed));
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
