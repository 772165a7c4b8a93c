package org.biaogan.metrics.lifecycle;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.condition.StartCheck;
import org.biaogan.metrics.condition.StartOffice;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** Decides whether the caller may take a step with a project. All of it needs a session. */
@ApplicationScoped
class StageGate {

    private final StartOffice starts;
    private final UnitTree units;
    private final Jurisdiction jurisdiction;
    private final Caller caller;

    StageGate(StartOffice starts, UnitTree units, Jurisdiction jurisdiction, Caller caller) {
        this.starts = starts;
        this.units = units;
        this.jurisdiction = jurisdiction;
        this.caller = caller;
    }

    /** What the caller is to the project. */
    Uni<Standpoint> standpoint(ProjectView project) {
        return units.current().map(tree -> new Standpoint(caller.identifier(), parts(project, tree)));
    }

    /** Refuses, with 403 whoever may not take such a step at all, and with 409 one that cannot be taken from here. */
    Uni<Standpoint> require(ProjectView project, StageAction action) {
        return standpoint(project).invoke(standpoint -> {
            if (!standpoint.may(action)) {
                String message = "%s is for %s of the project's units."
                        .formatted(action, action.part() == Part.KEEPER ? "editors and approvers" : "approvers");
                throw Rejected.forbidden(message, List.of(new Fault("action", "FORBIDDEN_ACTION", message)));
            }
            if (!action.isPossibleFrom(project.stage())) {
                throw Rejected.conflicting(
                        "action", "WRONG_STAGE", "%s is no step from the stage %s.".formatted(action, project.stage()));
            }
        });
    }

    /** What stands between the project and its start. */
    Uni<StartCheck> startOf(ProjectView project, Past past) {
        return starts.check(project.code(), past.lastStart(), project.knownFrom());
    }

    private Set<Part> parts(ProjectView project, Map<String, UnitView> tree) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (jurisdiction.manages(project.units(), tree)) {
            parts.add(Part.KEEPER);
        }
        if (project.units().stream().anyMatch(unit -> jurisdiction.approves(unit, tree))) {
            parts.add(Part.APPROVER);
        }
        return parts;
    }
}
