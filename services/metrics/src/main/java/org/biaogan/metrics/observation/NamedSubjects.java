package org.biaogan.metrics.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;

/** Refuses a question about units or indicators that nobody knows: an empty answer would hide the typing error. */
@ApplicationScoped
class NamedSubjects {

    private final UnitTree units;
    private final IndicatorCatalogue indicators;

    NamedSubjects(UnitTree units, IndicatorCatalogue indicators) {
        this.units = units;
        this.indicators = indicators;
    }

    /** Fails with 404 for the first that was not known as of the filter's instant. Needs a session. */
    Uni<Void> require(ObservationFilter filter) {
        return units(filter).chain(() -> indicators(filter));
    }

    private Uni<Void> units(ObservationFilter filter) {
        return isAny(filter.units())
                ? Uni.createFrom().voidItem()
                : units.at(filter.asOf())
                        .invoke(known -> require("unit", "UNKNOWN_UNIT", filter.units(), known.keySet()))
                        .replaceWithVoid();
    }

    private Uni<Void> indicators(ObservationFilter filter) {
        return isAny(filter.indicators())
                ? Uni.createFrom().voidItem()
                : indicators
                        .at(filter.asOf())
                        .invoke(known -> require("indicator", "UNKNOWN_INDICATOR", filter.indicators(), known.keySet()))
                        .replaceWithVoid();
    }

    private static boolean isAny(Collection<String> named) {
        return named == null || named.isEmpty();
    }

    private static void require(String field, String code, Collection<String> named, Set<String> known) {
        named.stream().filter(each -> !known.contains(each)).findFirst().ifPresent(each -> {
            throw Rejected.unknown(field, code, "There is no %s '%s'.".formatted(field, each));
        });
    }
}
