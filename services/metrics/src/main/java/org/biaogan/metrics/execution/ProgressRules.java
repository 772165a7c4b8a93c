package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.access.Role;
import org.biaogan.metrics.closing.ClosingCalendar;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.closing.RulesInForce;
import org.biaogan.metrics.project.ProjectRoll;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** Gathers what reports are judged by: their projects, the tree, the caller's rights, the day and what it closes. */
@ApplicationScoped
class ProgressRules {

    private final ProjectRoll projects;
    private final UnitTree tree;
    private final ClosingCalendar calendar;
    private final Jurisdiction jurisdiction;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    RulesInForce inForce;

    ProgressRules(ProjectRoll projects, UnitTree tree, ClosingCalendar calendar, Jurisdiction jurisdiction) {
        this.projects = projects;
        this.tree = tree;
        this.calendar = calendar;
        this.jurisdiction = jurisdiction;
    }

    /** Refuses with 403 whoever may report on no project at all. */
    void requireReporter() {
        if (!caller.is(Role.ADMIN) && !caller.is(Role.EDITOR) && !caller.is(Role.APPROVER)) {
            throw Rejected.forbidden("Only editors, approvers and administrators report the progress of projects.");
        }
    }

    /** Opens a recording of reports on these projects; 403 for a caller who may report on none. Needs a session. */
    Uni<Recording> open(Collection<String> codes) {
        requireReporter();
        return inForce.newest().chain(newest -> projects.current(codes).chain(known -> tree.current()
                .chain(units -> calendar.current(units).map(locks -> recording(known, units, locks, newest)))));
    }

    /** Refuses with 409 what was judged by rules that changed since. */
    Uni<Void> requireUnchanged(Recording recording) {
        return recording.admission().publishes()
                ? Uni.createFrom().voidItem()
                : inForce.newest()
                        .invoke(newest -> refuseChanged(recording, newest))
                        .replaceWithVoid();
    }

    private static void refuseChanged(Recording recording, Instant newest) {
        if (newest.isAfter(recording.rulesKnown())) {
            throw Rejected.conflictingForNow(
                    "body", "RULES_CHANGED", "A closing or a unit changed meanwhile; send it again.");
        }
    }

    private Recording recording(
            Map<String, ProjectView> known, Map<String, UnitView> units, Locks locks, Instant rulesKnown) {
        return new Recording(
                new DraftRules(known, of -> jurisdiction.manages(of, units), LocalDate.now(clock)),
                new Admission(caller.is(Role.ADMIN), unit -> jurisdiction.approves(unit, units), units, locks),
                new Recording.Recorder(caller.name(), caller.identifier()),
                clock.instant(),
                rulesKnown);
    }
}
