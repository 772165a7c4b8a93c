package org.biaogan.metrics.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;

/** Shows administrators what became of deliveries, and has them tried again. */
@ApplicationScoped
public class DeliveryList {

    private final DeliveryRepository deliveries;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;

    DeliveryList(DeliveryRepository deliveries, AuditTrail trail, Caller caller, Clock clock) {
        this.deliveries = deliveries;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The newest first; what is null does not narrow. */
    @WithSession
    Uni<Paged<DeliveryView>> page(String webhook, DeliveryState state, Page page) {
        caller.requireAdmin("see deliveries");
        return deliveries.page(webhook, state, page);
    }

    /** Has a delivery tried again at once, and for another day; 409 for one that has arrived. */
    @WithTransaction
    Uni<DeliveryView> retry(long id) {
        caller.requireAdmin("retry deliveries");
        return deliveries
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("webhook-deliveries", id))
                .invoke(this::again)
                .call(deliveries::flush)
                .call(() -> trail.record("retry", "webhook-deliveries/" + id, Map.of()))
                .chain(delivery -> deliveries.views(List.of(delivery)))
                .map(views -> views.get(0));
    }

    private void again(WebhookDelivery delivery) {
        if (delivery.state == DeliveryState.DELIVERED) {
            throw Rejected.conflicting("id", "DELIVERED", "Delivery %d has arrived.".formatted(delivery.id));
        }
        delivery.tryAgain(clock.instant());
    }
}
