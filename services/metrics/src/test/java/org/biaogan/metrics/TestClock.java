package org.biaogan.metrics;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The zone's clock in tests: the real one until a test stops it. What becomes known is stamped by the database. */
@Mock
public class TestClock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static volatile Instant stopped;

    /** @param when with its offset, as {@code 2022-08-09T23:59:59+08:00} */
    public static void stopAt(String when) {
        stopped = OffsetDateTime.parse(when).toInstant();
    }

    /** To be called after every test that stops the clock. */
    public static void goOn() {
        stopped = null;
    }

    @Produces
    @Singleton
    Clock clock() {
        return new Stoppable(Clock.system(ZONE));
    }

    private static final class Stoppable extends Clock {

        private final Clock real;

        Stoppable(Clock real) {
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Stoppable(real.withZone(zone));
        }

        @Override
        public Instant instant() {
            Instant fixed = stopped;
            return fixed == null ? real.instant() : fixed;
        }
    }
}
