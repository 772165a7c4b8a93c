package org.biaogan.metrics.exchange;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Exports observations portion by portion. All portions are as of one instant, so no transaction has to span them. */
@ApplicationScoped
class SdmxExport {

    private final ObservationArchive archive;
    private final IndicatorCatalogue indicators;
    private final KnowledgeClock knowledge;

    /** What is to be exported: the portions in their order, and the catalogue as it stood. */
    record Plan(Instant asOf, List<ObservationFilter> portions, Map<String, IndicatorView> catalogue) {}

    SdmxExport(ObservationArchive archive, IndicatorCatalogue indicators, KnowledgeClock knowledge) {
        this.archive = archive;
        this.indicators = indicators;
        this.knowledge = knowledge;
    }

    @WithSession
    Uni<Plan> plan(Optional<Instant> wanted, Function<Instant, ObservationFilter> filter) {
        return knowledge
                .asOf(wanted)
                .call(asOf -> archive.requireKnown(filter.apply(asOf)))
                .chain(asOf -> indicators.at(asOf).chain(catalogue -> archive.sizes(filter.apply(asOf))
                        .map(sizes -> Portions.of(sizes, filter.apply(asOf)))
                        .map(portions -> new Plan(asOf, portions, catalogue))));
    }

    /** The rows of a portion as text. */
    @WithSession
    Uni<String> rows(ObservationFilter portion, Map<String, IndicatorView> catalogue) {
        return archive.unitByUnit(portion).map(found -> found.stream()
                .map(row -> SdmxCsv.row(row, catalogue.get(row.indicator())))
                .collect(Collectors.joining()));
    }
}
