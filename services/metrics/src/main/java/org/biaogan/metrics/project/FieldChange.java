package org.biaogan.metrics.project;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        NewProject was = before.described();
        NewProject is = after.described();
        return Arrays.stream(NewProject.class.getRecordComponents())
                .filter(field -> !field.getName().equals("reason"))
                .filter(field -> !areSame(value(field, was), value(field, is)))
                .map(field -> new FieldChange(
                        field.getName(),
                        value(field, was),
                        value(field, is),
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
        if (one instanceof Record && other instanceof Record) {
            return Arrays.stream(one.getClass().getRecordComponents())
                    .allMatch(field -> areSame(value(field, one), value(field, other)));
        }
        return Objects.equals(one, other);
    }

    private static Object value(RecordComponent field, Object of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
