package org.biaogan.metrics.health;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/**
 * Ready only when every migration this version knows has been applied. A newer replica may have applied more: that is
 * no reason to stop serving. Once migrated the schema stays so, hence the database is asked only until then, and by one
 * probe at a time: each takes several of the few connections, and probes that wait for each other's wait for ever.
 */
@Readiness
class SchemaReadiness implements HealthCheck {

    private final Flyway flyway;
    private final AtomicBoolean migrated = new AtomicBoolean();
    private final AtomicBoolean asking = new AtomicBoolean();

    SchemaReadiness(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (!migrated.get() && asking.compareAndSet(false, true)) {
            ask();
        }
        return HealthCheckResponse.named("schema migrated")
                .status(migrated.get())
                .build();
    }

    private void ask() {
        try {
            migrated.set(flyway.info().pending().length == 0);
        } finally {
            asking.set(false);
        }
    }
}
