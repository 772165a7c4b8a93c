package org.biaogan.reports.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The zone's clock. In the precision the database keeps, so that a stored instant equals the one answered. */
@ApplicationScoped
class SystemClock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.system(ZONE), Duration.ofNanos(1000));
    }
}
