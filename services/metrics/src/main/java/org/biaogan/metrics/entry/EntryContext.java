package org.biaogan.metrics.entry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Gathers what all items of a sheet share. */
@ApplicationScoped
class EntryContext {

    private final KnowledgeClock knowledge;
    private final IndicatorCatalogue indicators;
    private final UnitTree units;
    private final DraftDesk drafts;

    @Inject
    Clock clock;

    EntryContext(KnowledgeClock knowledge, IndicatorCatalogue indicators, UnitTree units, DraftDesk drafts) {
        this.knowledge = knowledge;
        this.indicators = indicators;
        this.units = units;
        this.drafts = drafts;
    }

    /** Needs a session; 404 for a unit that was not known. */
    Uni<EntryFrame> of(EntryQuestion question) {
        return knowledge.asOf(question.asOf()).chain(asOf -> unit(question.unit(), asOf)
                .chain(unit -> indicators.at(asOf).chain(catalogue -> drafts.ofCaller(
                                question.unit(), question.period())
                        .map(own -> new EntryFrame(
                                unit,
                                question.period(),
                                asOf,
                                LocalDate.ofInstant(asOf, clock.getZone()),
                                catalogue,
                                own)))));
    }

    private Uni<UnitView> unit(String code, Instant asOf) {
        return units.at(asOf).map(tree -> {
            if (!tree.containsKey(code)) {
                throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(code));
            }
            return tree.get(code);
        });
    }
}
