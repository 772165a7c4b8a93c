package org.biaogan.metrics.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.closing.ClosingCalendar;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.closing.RulesInForce;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** Gathers what a batch is judged by: the catalogue, the tree, the caller's rights, the day and what it closes. */
@ApplicationScoped
class RecordingRules {

    private final IndicatorCatalogue catalogue;
    private final UnitTree tree;
    private final ClosingCalendar calendar;
    private final Jurisdiction jurisdiction;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    RulesInForce inForce;

    RecordingRules(IndicatorCatalogue catalogue, UnitTree tree, ClosingCalendar calendar, Jurisdiction jurisdiction) {
        this.catalogue = catalogue;
        this.tree = tree;
        this.calendar = calendar;
        this.jurisdiction = jurisdiction;
    }

    /** Opens a recording; 403 for a caller who may not write observations of any unit. */
    Uni<Recording> forCaller() {
        if (!caller.writesObservations()) {
            throw Rejected.forbidden(
                    "Only editors, approvers, administrators and publishing machines record observations.");
        }
        return inForce.newest().chain(newest -> catalogue.current().chain(indicators -> tree.current()
                .chain(units -> calendar.current(units).map(locks -> recording(indicators, units, locks, newest)))));
    }

    /** Refuses with 409 what was judged by rules that changed since: a period may have closed while a file was read. */
    Uni<Void> requireUnchanged(Recording recording) {
        return recording.isOfficial()
                ? Uni.createFrom().voidItem()
                : inForce.newest()
                        .invoke(newest -> refuseChanged(recording, newest))
                        .replaceWithVoid();
    }

    private static void refuseChanged(Recording recording, Instant newest) {
        if (newest.isAfter(recording.rulesKnown())) {
            throw Rejected.conflictingForNow(
                    "body", "RULES_CHANGED", "A closing, a unit or an indicator changed meanwhile; send it again.");
        }
    }

    private Recording recording(
            Map<String, IndicatorView> indicators, Map<String, UnitView> units, Locks locks, Instant rulesKnown) {
        return new Recording(
                new DraftRules(indicators, units, unit -> jurisdiction.covers(unit, units), LocalDate.now(clock)),
                new Admission(caller.publishes(), unit -> jurisdiction.approves(unit, units), indicators, units, locks),
                Recorder.of(caller),
                clock.instant(),
                rulesKnown);
    }
}
