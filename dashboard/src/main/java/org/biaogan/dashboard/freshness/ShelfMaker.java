package org.biaogan.dashboard.freshness;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Builds the one shelf as configured, and lets operators see how full it is. */
class ShelfMaker {

    @Produces
    @Singleton
    Shelf shelf(LastGoodConfig config, Clock clock, MeterRegistry meters) {
        Shelf shelf = new Shelf(config.maxEntries(), config.maxSize().asLongValue(), clock);
        Gauge.builder("biaogan.last.good.entries", shelf, Shelf::entries).register(meters);
        Gauge.builder("biaogan.last.good.bytes", shelf, Shelf::bytes).register(meters);
        return shelf;
    }
}
