package org.biaogan.metrics.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.access.Role;
import org.biaogan.metrics.execution.ProgressArchive;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** Knows who is calling as one who reviews projects: never on the strength of the own report. */
@ApplicationScoped
class ReviewerAtHand {

    private final Caller caller;
    private final Jurisdiction jurisdiction;
    private final UnitTree tree;
    private final ProgressArchive reports;

    @Inject
    Clock clock;

    ReviewerAtHand(Caller caller, Jurisdiction jurisdiction, UnitTree tree, ProgressArchive reports) {
        this.caller = caller;
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.reports = reports;
    }

    /** 403 for whoever is no approver of the project's units, supervisor or administrator, or had a part in its last reports. */
    Uni<Void> require(ProjectView project) {
        return tree.current()
                .invoke(units -> requireRole(project, units))
                .chain(() -> reports.reporters(project.code()))
                .invoke(this::refuseReporter)
                .replaceWithVoid();
    }

    /** A statement of today by the caller. */
    ConfidenceVersion sign(NewConfidence said) {
        ConfidenceVersion statement = new ConfidenceVersion();
        statement.level = said.level();
        statement.reason = said.reason();
        statement.onDay = LocalDate.now(clock);
        statement.recorder = caller.identifier();
        statement.recordedBy = caller.name();
        return statement;
    }

    private void requireRole(ProjectView project, Map<String, UnitView> units) {
        boolean reviews = caller.is(Role.SUPERVISOR)
                || project.units().stream().anyMatch(unit -> jurisdiction.approves(unit, units));
        if (!reviews) {
            throw Rejected.forbidden(
                    "Confidence in '%s' is stated by approvers of its unit, supervisors and administrators."
                            .formatted(project.code()));
        }
    }

    /** A colleague's correction makes nobody's report somebody else's, nor does waiting for approval. */
    private void refuseReporter(Set<String> reporters) {
        if (reporters.contains(caller.identifier())) {
            String message =
                    "The caller reported on the project's last period, or has a report of it waiting; somebody else"
                            + " states how sure they are of it.";
            throw Rejected.forbidden(message, List.of(new Fault("body", "OWN_REPORT", message)));
        }
    }
}
