package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Finds out what stands between a project and its start. */
@ApplicationScoped
public class StartOffice {

    private final ConditionRepository conditions;
    private final ExemptionRepository exemptions;
    private final ConditionContext context;

    StartOffice(ConditionRepository conditions, ExemptionRepository exemptions, ConditionContext context) {
        this.conditions = conditions;
        this.exemptions = exemptions;
        this.context = context;
    }

    /**
     * How things stand now. Needs a session.
     *
     * @param since exemptions given at or before this instant were for an earlier start
     * @param names as of when those who owe conditions are named
     */
    public Uni<StartCheck> check(String project, Instant since, Instant names) {
        return conditions.allOpen(project).chain(list -> exemptions.of(project).chain(given -> context.names(names)
                .map(known -> check(list, given, since, known))));
    }

    private static StartCheck check(
            List<ProjectCondition> list, List<ConditionExemption> given, Instant since, ConditionNames names) {
        return new StartCheck(
                !list.isEmpty(),
                list.stream()
                        .filter(ProjectCondition::holdsUpTheStart)
                        .map(each -> new StartCheck.Missing(
                                each.condition, each.name, each.nameEn, each.owedBy, names.unit(each.owedBy)))
                        .toList(),
                given.stream()
                        .filter(each -> each.knownFrom.isAfter(since))
                        .map(each -> new StartCheck.Exemption(each.id, each.condition, each.recorder))
                        .toList(),
                list.stream()
                        .filter(each -> each.relaxedBy != null)
                        .map(each -> new StartCheck.Relief(each.condition, each.name, each.nameEn, each.relaxedBy))
                        .toList());
    }
}
