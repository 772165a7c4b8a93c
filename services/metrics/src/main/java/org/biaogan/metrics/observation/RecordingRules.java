package org.biaogan.metrics.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;

/** Gathers what a batch is judged by: the catalogue, the tree, the caller's rights and the day. */
@ApplicationScoped
class RecordingRules {

    private final IndicatorCatalogue catalogue;
    private final UnitTree tree;
    private final Jurisdiction jurisdiction;
    private final Caller caller;

    @Inject
    Clock clock;

    RecordingRules(IndicatorCatalogue catalogue, UnitTree tree, Jurisdiction jurisdiction, Caller caller) {
        this.catalogue = catalogue;
        this.tree = tree;
        this.jurisdiction = jurisdiction;
        this.caller = caller;
    }

    /** Opens a recording; 403 for a caller who may not write observations of any unit. */
    Uni<Recording> forCaller() {
        if (!caller.writesObservations()) {
            throw Rejected.forbidden(
                    "Only editors, approvers, administrators and publishing machines record observations.");
        }
        return catalogue.current().chain(indicators -> tree.current()
                .map(units -> new Recording(
                        new DraftRules(
                                indicators, units, unit -> jurisdiction.covers(unit, units), LocalDate.now(clock)),
                        new Admission(caller.publishes(), indicators, units),
                        Recorder.of(caller),
                        clock.instant())));
    }
}
