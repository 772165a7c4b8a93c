package org.biaogan.metrics.idempotency;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets keys after seven days, as the contract says. Any number of replicas may do so. */
@ApplicationScoped
class Forgetting {

    private static final Duration KEPT = Duration.ofDays(7);

    private final RememberedPosts remembered;
    private final Clock clock;

    Forgetting(RememberedPosts remembered, Clock clock) {
        this.remembered = remembered;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @WithTransaction
    Uni<Void> forget() {
        return remembered.forgetBefore(clock.instant().minus(KEPT)).replaceWithVoid();
    }
}
