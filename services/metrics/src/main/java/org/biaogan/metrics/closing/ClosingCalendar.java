package org.biaogan.metrics.closing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Knows what is closed: now, for whoever records, and as of any instant, for whoever asks. */
@ApplicationScoped
public class ClosingCalendar {

    private final ClosingBooks books;
    private final IndicatorCatalogue catalogue;
    private final UnitTree tree;
    private final KnowledgeClock knowledge;

    @Inject
    Clock clock;

    ClosingCalendar(ClosingBooks books, IndicatorCatalogue catalogue, UnitTree tree, KnowledgeClock knowledge) {
        this.books = books;
        this.catalogue = catalogue;
        this.tree = tree;
        this.knowledge = knowledge;
    }

    /** What is closed today, in two statements. Needs a session. */
    public Uni<Locks> current(Map<String, UnitView> units) {
        return books.current(units, LocalDate.now(clock));
    }

    /** What was closed on a day, as known at an instant. Needs a session. */
    public Uni<Locks> at(Instant asOf, Map<String, UnitView> units, LocalDate day) {
        return books.at(asOf, units, day);
    }

    /** Whether a figure may be entered; 404 for a unit or indicator that was not known. */
    @WithSession
    Uni<LockView> status(String unit, TimePeriod period, Optional<String> indicator, Optional<Instant> asOf) {
        return knowledge.asOf(asOf).chain(instant -> tree.at(instant).chain(units -> catalogue
                .at(instant)
                .invoke(indicators -> require(unit, units, indicator, indicators))
                .chain(indicators -> books.at(instant, units, today(asOf))
                        .map(locks -> indicator
                                .map(code -> locks.of(indicators.get(code), unit, period))
                                .orElseGet(() -> locks.of(unit, period)))
                        .map(lock -> LockView.of(lock, clock.getZone())))));
    }

    private LocalDate today(Optional<Instant> asOf) {
        return asOf.map(instant -> LocalDate.ofInstant(instant, clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    private static void require(
            String unit,
            Map<String, UnitView> units,
            Optional<String> indicator,
            Map<String, IndicatorView> indicators) {
        if (unit == null || !units.containsKey(unit)) {
            throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
        }
        indicator.filter(code -> !indicators.containsKey(code)).ifPresent(code -> {
            throw Rejected.unknown("indicator", "UNKNOWN_INDICATOR", "There is no indicator '%s'.".formatted(code));
        });
    }
}
