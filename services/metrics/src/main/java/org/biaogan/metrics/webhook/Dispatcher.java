package org.biaogan.metrics.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.metrics.rest.RequestLoop;

/** Sends what is due, again and again. Any number of replicas may do so at once. */
@ApplicationScoped
class Dispatcher {

    private static final int MOST_A_ROUND = 32;
    private static final int AT_ONCE = 8;

    private final PostOffice office;
    private final Courier courier;

    Dispatcher(PostOffice office, Courier courier) {
        this.office = office;
        this.courier = courier;
    }

    @Scheduled(every = "{biaogan.webhooks.poll}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> dispatch() {
        return Uni.createFrom()
                .deferred(this::round)
                .repeat()
                .until(sent -> sent < MOST_A_ROUND)
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Scheduled(every = "24h", delayed = "9m")
    Uni<Void> forget() {
        return office.forget();
    }

    private Uni<Integer> round() {
        RequestLoop loop = RequestLoop.current();
        return office.claim(MOST_A_ROUND)
                .chain(due -> send(due, loop))
                .call(outcomes -> outcomes.isEmpty() ? Uni.createFrom().voidItem() : office.settle(outcomes))
                .map(List::size);
    }

    private Uni<List<Outcome>> send(List<DueDelivery> due, RequestLoop loop) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUni(delivery -> loop.aside(() -> courier.carry(delivery)))
                .merge(AT_ONCE)
                .collect()
                .asList();
    }
}
