package org.biaogan.metrics.health;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/**
 * Ready only when every migration this version knows has been applied. A newer replica may have applied more: that is
 * no reason to stop serving. Once migrated the schema stays so, hence the database is asked only until then.
 */
@Readiness
class SchemaReadiness implements HealthCheck {

    private final Flyway flyway;
    private final AtomicBoolean migrated = new AtomicBoolean();

    SchemaReadiness(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (!migrated.get()) {
            migrated.set(flyway.info().pending().length == 0);
        }
        return HealthCheckResponse.named("schema migrated")
                .status(migrated.get())
                .build();
    }
}
