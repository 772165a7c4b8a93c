package org.biaogan.reports.idempotency;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets remembered answers after the seven days they are promised for. */
@ApplicationScoped
class Forgetting {

    private static final Duration KEPT = Duration.ofDays(7);

    private final AnswerRepository answers;
    private final Clock clock;

    Forgetting(AnswerRepository answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", identity = "forget-answers")
    @WithTransaction
    Uni<Void> forget() {
        return answers.forgetBefore(clock.instant().minus(KEPT)).replaceWithVoid();
    }
}
