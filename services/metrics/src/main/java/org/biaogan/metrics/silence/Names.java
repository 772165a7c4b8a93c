package org.biaogan.metrics.silence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Who is who at an instant, and what day it is. */
@ApplicationScoped
class Names {

    private final UnitTree units;
    private final OfficialRoster officials;
    private final KnowledgeClock knowledge;
    private final Clock clock;

    Names(UnitTree units, OfficialRoster officials, KnowledgeClock knowledge, Clock clock) {
        this.units = units;
        this.officials = officials;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    Uni<Instant> asOf(Optional<Instant> wanted) {
        return knowledge.asOf(wanted);
    }

    LocalDate day(Optional<Instant> wanted) {
        return wanted.map(instant -> instant.atZone(zone()).toLocalDate()).orElseGet(() -> LocalDate.now(clock));
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** The units asked for and all below them; 404 for one that was not known. */
    Uni<SortedSet<String>> meant(List<String> named, Instant asOf) {
        return units.at(asOf).map(tree -> new UnitHierarchy(tree).meant(named));
    }

    Uni<Known> at(Instant asOf) {
        return units.at(asOf).chain(tree -> officials.at(asOf).map(roster -> new Known(tree, roster)));
    }

    /** By code. */
    record Known(Map<String, UnitView> units, Map<String, OfficialView> officials) {}
}
