package org.biaogan.reports.stand;

import io.quarkus.test.common.QuarkusTestResource;

/** Everything the service needs around it, once for the whole module. */
@QuarkusTestResource(PostgresStand.class)
@QuarkusTestResource(Passport.class)
@QuarkusTestResource(MetricsStand.class)
final class Stands {

    private Stands() {}
}
