package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** Whom conditions refer to, and who may therefore change them. All of it needs a session. */
@ApplicationScoped
class ConditionContext {

    private final UnitTree units;
    private final OfficialRoster officials;
    private final Jurisdiction jurisdiction;
    private final Caller caller;

    ConditionContext(UnitTree units, OfficialRoster officials, Jurisdiction jurisdiction, Caller caller) {
        this.units = units;
        this.officials = officials;
        this.jurisdiction = jurisdiction;
        this.caller = caller;
    }

    Uni<ConditionNames> names(Instant asOf) {
        return units.at(asOf).chain(tree -> officials.at(asOf).map(roster -> new ConditionNames(tree, roster)));
    }

    /** The issuer's name of whoever makes the change. */
    String changer() {
        return caller.identifier();
    }

    /** Refuses, with 422, units and officials that are not there. */
    Uni<Void> requireKnown(List<ProjectCondition> conditions) {
        return units.current()
                .chain(tree -> officials.codes().invoke(roster -> {
                    Requirements requirements = new Requirements();
                    for (ProjectCondition each : conditions) {
                        requirements
                                .rule(
                                        each.owedBy == null || tree.containsKey(each.owedBy),
                                        "owedBy",
                                        "UNKNOWN_UNIT",
                                        "There is no unit '%s'.".formatted(each.owedBy))
                                .rule(
                                        each.owedByOfficial == null || roster.contains(each.owedByOfficial),
                                        "owedByOfficial",
                                        "UNKNOWN_OFFICIAL",
                                        "There is no official '%s'.".formatted(each.owedByOfficial));
                    }
                    requirements.enforce();
                }))
                .replaceWithVoid();
    }

    /**
     * Refuses, with 403, a change by whoever neither keeps the project nor answers for the unit that owes the condition;
     * what the latter leave alone; and the relief of a project by whoever approves nothing there. Refuses, with 422, the
     * bare word of the same that a mandatory condition is met.
     */
    Uni<Void> requireRight(ProjectView project, ProjectCondition before, ProjectCondition after) {
        return units.current()
                .invoke(tree -> requireRight(project, before, after, tree))
                .replaceWithVoid();
    }

    /** Refuses, with 403, whoever approves nothing in the project's units. */
    Uni<Void> requireApprover(ProjectView project) {
        return units.current()
                .invoke(tree -> requireApprover(project, "mandatory", tree))
                .replaceWithVoid();
    }

    private void requireRight(
            ProjectView project, ProjectCondition before, ProjectCondition after, Map<String, UnitView> tree) {
        boolean keeps = jurisdiction.manages(project.units(), tree);
        boolean owes = before.owedBy != null && jurisdiction.manages(List.of(before.owedBy), tree);
        if (!keeps && !owes) {
            throw Rejected.forbidden("The caller neither keeps the project nor owes it this condition.");
        }
        if (!keeps && !after.isOwedAlikeAs(before)) {
            refuse("owedBy", "Who owes a condition, and whether it is mandatory, is for those who keep the project.");
        }
        if (before.isRequired() && !after.isRequired()) {
            requireApprover(project, after.mandatory ? "state" : "mandatory", tree);
        }
        if (after.isTakenOnTrust() && !approves(project, tree)) {
            throw Rejected.violating(
                    "evidence",
                    "REQUIRED",
                    "That a mandatory condition is met needs a file as evidence, or the 'document' by name and number.");
        }
    }

    private void requireApprover(ProjectView project, String field, Map<String, UnitView> tree) {
        if (!approves(project, tree)) {
            refuse(field, "Only an approver may let a project do without a mandatory condition.");
        }
    }

    private boolean approves(ProjectView project, Map<String, UnitView> tree) {
        return project.units().stream().anyMatch(unit -> jurisdiction.approves(unit, tree));
    }

    private static void refuse(String field, String message) {
        throw Rejected.forbidden(message, List.of(new Fault(field, "FORBIDDEN", message)));
    }
}
