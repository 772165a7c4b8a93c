package org.biaogan.metrics.condition;

import java.time.LocalDate;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;

/**
 * A condition that a project still lacks, as whoever owes it sees it.
 *
 * @param owedBy the code of the unit that owes it; null where none was named
 * @param since the day since which it has been missing
 * @param overdueDays by how many days the promise has passed; null where none was made
 */
public record OwedCondition(
        String project,
        String projectName,
        String projectNameEn,
        String unit,
        String unitName,
        String unitNameEn,
        Stage stage,
        String key,
        String name,
        String nameEn,
        boolean mandatory,
        ConditionState state,
        String owedByOfficial,
        String owedByOfficialName,
        LocalDate promisedOn,
        Long overdueDays,
        LocalDate since,
        String note,
        String owedBy,
        String owedByName,
        String owedByNameEn) {

    static OwedCondition of(ProjectCondition condition, ProjectView project, ConditionNames names, LocalDate today) {
        return new OwedCondition(
                project.code(),
                project.name(),
                project.nameEn(),
                project.unit(),
                project.unitName(),
                project.unitNameEn(),
                project.stage(),
                condition.condition,
                condition.name,
                condition.nameEn,
                condition.mandatory,
                condition.state,
                condition.owedByOfficial,
                names.official(condition.owedByOfficial),
                condition.promisedOn,
                ConditionView.overdueDays(condition, today),
                condition.missingSince,
                condition.note,
                condition.owedBy,
                names.unit(condition.owedBy),
                names.unitEn(condition.owedBy));
    }
}
