package org.biaogan.dashboard.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.biaogan.dashboard.project.ChangedMeanwhile.Change;

/**
 * A form after somebody else changed the project: what that person changed and this one did not touch is taken over, so that
 * saving again undoes nothing; what both changed stays as typed here.
 *
 * @param taken the fields taken over
 */
record Merge(EditForm form, Set<ProjectField> taken) {

    static Merge of(EditForm typed, List<Change> changes) {
        Merge merge = new Merge(typed, new LinkedHashSet<>());
        for (Change change : changes) {
            Optional<ProjectField> field = ProjectField.of(change.field());
            if (field.isPresent()) {
                merge = merge.with(field.get(), change);
            }
        }
        return merge;
    }

    private Merge with(ProjectField field, Change change) {
        return switch (field.part()) {
            case TABLE -> table(RowsField.valueOf(field.name()), change);
            case ELSEWHERE -> this;
            default -> single(field, change);
        };
    }

    private Merge single(ProjectField field, Change change) {
        String typed = form.typed().one(field.word());
        boolean untouched = ValueText.areSame(field.kind(), typed, ValueText.plain(change.before()));
        return untouched ? taking(field, form.with(field, ValueText.plain(change.after()))) : leaving(field);
    }

    private Merge table(RowsField list, Change change) {
        boolean untouched = areSame(form.rows(list), list.rows(change.before()));
        return untouched ? taking(list.field(), form.with(list, list.rows(change.after()))) : leaving(list.field());
    }

    private Merge taking(ProjectField field, EditForm with) {
        Set<ProjectField> all = new LinkedHashSet<>(taken);
        all.add(field);
        return new Merge(with, all);
    }

    private Merge leaving(ProjectField field) {
        Set<ProjectField> all = new LinkedHashSet<>(taken);
        all.remove(field);
        return new Merge(form, all);
    }

    private static boolean areSame(List<Map<RowCell, String>> one, List<Map<RowCell, String>> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(row -> areSame(one.get(row), other.get(row)));
    }

    static boolean areSame(Map<RowCell, String> one, Map<RowCell, String> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream()
                        .allMatch(cell -> cell.isNumber()
                                ? ValueText.areSameNumber(one.get(cell), other.get(cell))
                                : one.get(cell).equals(other.get(cell)));
    }
}
