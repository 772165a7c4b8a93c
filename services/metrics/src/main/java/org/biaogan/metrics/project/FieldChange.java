package org.biaogan.metrics.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What one version of a project changed in one field.
 *
 * @param field as it is called in JSON
 * @param before null where nothing was there
 * @param after null where nothing is there any more
 * @param version the version that changed it
 * @param by who did
 * @param at since when it is known
 */
public record FieldChange(
        String field, Object before, Object after, int version, String by, Instant at, String reason) {

    /** All that differs between two versions, in the order of the fields. */
    static List<FieldChange> between(ProjectVersion before, ProjectVersion after) {
        Map<String, Object> was = before.described().said();
        Map<String, Object> is = after.described().said();
        Set<String> fields = new LinkedHashSet<>(is.keySet());
        fields.addAll(was.keySet());
        fields.remove("reason");
        return fields.stream()
                .filter(field -> !areSame(was.get(field), is.get(field)))
                .map(field -> new FieldChange(
                        field,
                        was.get(field),
                        is.get(field),
                        after.version(),
                        after.recordedBy(),
                        after.knownFrom(),
                        after.reason()))
                .toList();
    }

    private static boolean areSame(Object one, Object other) {
        if (one instanceof BigDecimal first && other instanceof BigDecimal second) {
            return first.compareTo(second) == 0;
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return first.size() == second.size()
                    && IntStream.range(0, first.size()).allMatch(at -> areSame(first.get(at), second.get(at)));
        }
        if (one instanceof YearPlan first && other instanceof YearPlan second) {
            return first.year() == second.year()
                    && areSame(first.investment(), second.investment())
                    && Objects.equals(first.goal(), second.goal())
                    && Objects.equals(first.goalEn(), second.goalEn());
        }
        if (one instanceof Funding first && other instanceof Funding second) {
            return first.source() == second.source() && areSame(first.amount(), second.amount());
        }
        return Objects.equals(one, other);
    }
}
