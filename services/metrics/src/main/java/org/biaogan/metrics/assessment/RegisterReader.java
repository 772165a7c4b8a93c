package org.biaogan.metrics.assessment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.biaogan.metrics.figure.NumberRegister;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.light.LightRuleBook;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.unit.UnitTree;

/**
 * Reads the registers, which are looked at with every question and change a few times a year: as they stand now they are
 * remembered until any of them is found changed.
 */
@ApplicationScoped
class RegisterReader {

    /** When anything that is remembered was described last, peer groups and themes for the numbers they were given. */
    private static final String CHANGED = """
            select max(changed) from (
                select max(greatest(known_from, known_to)) as changed from indicator_version
                union all select max(greatest(known_from, known_to)) from unit_version
                union all select max(greatest(known_from, known_to)) from official_version
                union all select max(greatest(known_from, known_to)) from light_rule_version
                union all select max(greatest(known_from, known_to)) from peer_group_version
                union all select max(greatest(known_from, known_to)) from theme_version) of_each
            """;

    private final IndicatorCatalogue indicators;
    private final UnitTree units;
    private final OfficialRoster officials;
    private final LightRuleBook rules;

    private volatile Remembered remembered = new Remembered(Instant.MIN, null);

    @Inject
    NumberRegister numbers;

    /** @param since when they were described last */
    private record Remembered(Instant since, Registers registers) {}

    RegisterReader(IndicatorCatalogue indicators, UnitTree units, OfficialRoster officials, LightRuleBook rules) {
        this.indicators = indicators;
        this.units = units;
        this.officials = officials;
        this.rules = rules;
    }

    /** The registers as they were known at an instant. Needs a session. */
    Uni<Registers> at(Instant asOf) {
        return changed().chain(changed -> {
            Remembered known = remembered;
            if (known.since().equals(changed) && !asOf.isBefore(changed)) {
                return Uni.createFrom().item(known.registers());
            }
            return read(asOf).invoke(read -> remember(read, asOf, changed));
        });
    }

    private void remember(Registers read, Instant asOf, Instant changed) {
        if (!asOf.isBefore(changed)) {
            remembered = new Remembered(changed, read);
        }
    }

    private Uni<Registers> read(Instant asOf) {
        return indicators.at(asOf).chain(catalogue -> units.at(asOf)
                .chain(tree -> officials.at(asOf).chain(roster -> rules.at(asOf).chain(lights -> numbers.all()
                        .map(all -> new Registers(catalogue, tree, roster, lights, all))))));
    }

    private static Uni<Instant> changed() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(CHANGED, Object.class).getSingleResult())
                .map(instant -> ((OffsetDateTime) instant).toInstant());
    }
}
