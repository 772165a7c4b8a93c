package org.biaogan.metrics.closing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Tells whether what entries are judged by has changed: closings, units, indicators. Stamps are taken one after the
 * other and committed in that order, so the newest one seen says which changes were seen.
 */
@ApplicationScoped
public class RulesInForce {

    private static final String NEWEST = """
            select greatest(
                (select max(known_from) from closing_rule_version),
                (select max(known_from) from period_closing_version),
                (select max(known_from) from unit_version),
                (select max(known_from) from indicator_version),
                timestamptz '1970-01-01 00:00:00+00')
            """;

    /** The stamp of the newest change that can be seen. Needs a session. */
    public Uni<Instant> newest() {
        return Panache.getSession().chain(session -> session.createNativeQuery(NEWEST, Instant.class)
                .getSingleResult());
    }
}
