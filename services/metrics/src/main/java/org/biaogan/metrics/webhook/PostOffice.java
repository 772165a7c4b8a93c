package org.biaogan.metrics.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands out deliveries that are due and notes what became of them. Nothing is sent while a transaction is open. */
@ApplicationScoped
class PostOffice {

    /** How long what was delivered or given up is kept to be looked at. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final DeliveryRepository deliveries;
    private final WebhookSettings settings;
    private final Clock clock;

    PostOffice(DeliveryRepository deliveries, WebhookSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    /** Some of those that are due; whoever takes them and fails is relieved of them after the lease. */
    @WithTransaction
    Uni<List<DueDelivery>> claim(int most) {
        Instant now = clock.instant();
        return deliveries.claim(now, now.plus(settings.lease()), most);
    }

    @WithTransaction
    Uni<Void> settle(List<Outcome> outcomes) {
        Map<Long, Outcome> byId = outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.delivery().id(), Function.identity()));
        return deliveries
                .held(List.copyOf(byId.keySet()))
                .invoke(held -> held.forEach(delivery -> settle(delivery, byId.get(delivery.id))))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<Void> forget() {
        return deliveries.forgetBefore(clock.instant().minus(KEPT));
    }

    private void settle(WebhookDelivery delivery, Outcome outcome) {
        Instant now = clock.instant();
        double chance = ThreadLocalRandom.current().nextDouble();
        delivery.settle(outcome, now, now.plus(Backoff.after(outcome.delivery().attempt(), chance)));
    }
}
