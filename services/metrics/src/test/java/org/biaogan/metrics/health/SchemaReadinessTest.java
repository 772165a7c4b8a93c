package org.biaogan.metrics.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.junit.jupiter.api.Test;

class SchemaReadinessTest {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);

    @Test
    void probeThatFindsAnotherAskingIsNotReadyAndDoesNotWait() throws Exception {
        SchemaReadiness readiness = new SchemaReadiness(new SlowFlyway());
        CompletableFuture<Status> first =
                CompletableFuture.supplyAsync(() -> readiness.call().getStatus());
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

        Status second = CompletableFuture.supplyAsync(() -> readiness.call().getStatus())
                .get(30, TimeUnit.SECONDS);
        answered.countDown();

        assertThat(second).isEqualTo(Status.DOWN);
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(Status.UP);
        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void probeAfterAFailureAsksAgain() {
        SchemaReadiness readiness = new SchemaReadiness(new BrokenOnce());

        assertThat(CompletableFuture.supplyAsync(readiness::call)).failsWithin(30, TimeUnit.SECONDS);
        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }

    private static MigrationInfoService nothingPending() {
        return (MigrationInfoService) Proxy.newProxyInstance(
                MigrationInfoService.class.getClassLoader(),
                new Class<?>[] {MigrationInfoService.class},
                (proxy, method, arguments) -> new MigrationInfo[0]);
    }

    /** Answers only once it is told to. */
    private final class SlowFlyway extends Flyway {

        SlowFlyway() {
            super(new ClassicConfiguration());
        }

        @Override
        public MigrationInfoService info() {
            asked.countDown();
            try {
                answered.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return nothingPending();
        }
    }

    /** Finds no database at first. */
    private static final class BrokenOnce extends Flyway {

        private boolean broken = true;

        BrokenOnce() {
            super(new ClassicConfiguration());
        }

        @Override
        public MigrationInfoService info() {
            if (broken) {
                broken = false;
                throw new IllegalStateException("no connection");
            }
            return nothingPending();
        }
    }
}
