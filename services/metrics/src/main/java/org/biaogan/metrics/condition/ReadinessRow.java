package org.biaogan.metrics.condition;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;

/**
 * How far a project is from its start (开工条件).
 *
 * @param listed whether anybody drew up a list of what it needs
 * @param ready whether every mandatory condition is met or not needed; never without a list
 * @param conditions how many are on the list
 * @param met how many of them are met or not needed
 * @param missing the mandatory ones that are not, in the list's order
 */
public record ReadinessRow(
        String project,
        String name,
        String nameEn,
        String unit,
        String unitName,
        String unitNameEn,
        String responsibleUnit,
        String responsibleUnitName,
        String responsibleUnitNameEn,
        String leader,
        String leaderName,
        Stage stage,
        boolean flagship,
        LocalDate plannedStart,
        boolean listed,
        boolean ready,
        int conditions,
        int met,
        List<ConditionView> missing) {

    static ReadinessRow of(ProjectView project, List<ProjectCondition> list, ConditionNames names, LocalDate today) {
        return new ReadinessRow(
                project.code(),
                project.name(),
                project.nameEn(),
                project.unit(),
                project.unitName(),
                project.unitNameEn(),
                project.responsibleUnit(),
                project.responsibleUnitName(),
                project.responsibleUnitNameEn(),
                project.leader(),
                project.leaderName(),
                project.stage(),
                project.flagship(),
                project.plannedStart(),
                !list.isEmpty(),
                Checklists.of(list).isReady(),
                list.size(),
                (int) list.stream().filter(each -> !each.state.isMissing()).count(),
                list.stream()
                        .filter(ProjectCondition::holdsUpTheStart)
                        .map(each -> ConditionView.of(each, names, today))
                        .toList());
    }
}
