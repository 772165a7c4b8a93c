package org.biaogan.metrics.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A condition of a project as others see it.
 *
 * @param order its place on the list, from 1
 * @param overdueDays by how many days the promise has passed unfulfilled; 0 where it has not, null where none was made
 * @param evidence ids of files that show it
 * @param document by which it was met, by name and number
 * @param since the day since which it has been missing; null while it is met or not needed
 * @param version what the entity tag of a change is made of
 */
public record ConditionView(
        String key,
        int order,
        String name,
        String nameEn,
        boolean mandatory,
        ConditionState state,
        String owedBy,
        String owedByName,
        String owedByNameEn,
        String owedByOfficial,
        String owedByOfficialName,
        LocalDate promisedOn,
        Long overdueDays,
        LocalDate metOn,
        List<String> evidence,
        String document,
        String note,
        LocalDate since,
        int version,
        String reason,
        String recordedBy,
        Instant knownFrom) {

    static ConditionView of(ProjectCondition condition, ConditionNames names, LocalDate today) {
        return new ConditionView(
                condition.condition,
                condition.position,
                condition.name,
                condition.nameEn,
                condition.mandatory,
                condition.state,
                condition.owedBy,
                names.unit(condition.owedBy),
                names.unitEn(condition.owedBy),
                condition.owedByOfficial,
                names.official(condition.owedByOfficial),
                condition.promisedOn,
                overdueDays(condition, today),
                condition.metOn,
                List.of(condition.evidence),
                condition.document,
                condition.note,
                condition.missingSince,
                condition.version,
                condition.reason,
                condition.recordedBy,
                condition.knownFrom);
    }

    static Long overdueDays(ProjectCondition condition, LocalDate today) {
        if (condition.promisedOn == null || !condition.state.isMissing()) {
            return null;
        }
        return Math.max(0, ChronoUnit.DAYS.between(condition.promisedOn, today));
    }
}
