package org.biaogan.metrics.webhook;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Where deliveries wait. */
@ApplicationScoped
class DeliveryRepository implements PanacheRepository<WebhookDelivery> {

    /** Replicas pass over what another one is at, and until the lease ends also what it has taken. */
    private static final String CLAIM = """
            with due as (
                select id from webhook_delivery where state = 'PENDING' and next_attempt_at <= :now
                order by next_attempt_at, id limit :most for update skip locked),
            taken as (
                update webhook_delivery d set attempts = d.attempts + 1, next_attempt_at = :lease
                from due where d.id = due.id returning d.id, d.attempts, d.webhook, d.event)
            select t.id, t.attempts, cast(e.id as text), e.kind, e.body, w.url, w.secret,
                w.active and w.valid_to is null
            from taken t join webhook_event e on e.id = t.event
                join webhook_version w on w.code = t.webhook and w.known_to is null
            order by t.id
            """;

    /** An event goes with the last of its deliveries. Of what failed, the attempt that it would have had is noted. */
    private static final String FORGET = """
            with gone as (
                delete from webhook_delivery
                where state = 'DELIVERED' and delivered_at < :before or state = 'FAILED' and next_attempt_at < :before
                returning id, event)
            delete from webhook_event e where e.id in (select event from gone) and not exists (
                select from webhook_delivery d where d.event = e.id and d.id not in (select id from gone))
            """;

    Uni<List<DueDelivery>> claim(Instant now, Instant lease, int most) {
        return getSession()
                .chain(session -> session.createNativeQuery(CLAIM, Object[].class)
                        .setParameter("now", now)
                        .setParameter("lease", lease)
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream().map(DueDelivery::of).toList());
    }

    /** Those with some ids, held until the transaction ends. */
    Uni<List<WebhookDelivery>> held(List<Long> ids) {
        return find("id in ?1", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The newest first. */
    Uni<Paged<DeliveryView>> page(String webhook, DeliveryState state, Page page) {
        Map<String, Object> given = new LinkedHashMap<>();
        StringBuilder condition = new StringBuilder("from WebhookDelivery d where true = true");
        if (webhook != null) {
            condition.append(" and d.webhook = :webhook");
            given.put("webhook", webhook);
        }
        if (state != null) {
            condition.append(" and d.state = :state");
            given.put("state", state);
        }
        return count(condition.toString(), given).chain(total -> find(condition + " order by d.id desc", given)
                .page(page.number(), page.size())
                .list()
                .chain(found -> views(found).map(views -> new Paged<>(views, total))));
    }

    Uni<List<DeliveryView>> views(List<WebhookDelivery> found) {
        return getSession()
                .chain(session -> session.createQuery("from WebhookEvent e where e.id in :ids", WebhookEvent.class)
                        .setParameter(
                                "ids", found.stream().map(each -> each.event).toList())
                        .getResultList())
                .map(events -> {
                    Map<Object, WebhookEvent> byId = new LinkedHashMap<>();
                    events.forEach(event -> byId.put(event.id, event));
                    return found.stream()
                            .map(each -> DeliveryView.of(each, byId.get(each.event)))
                            .toList();
                });
    }

    Uni<Void> forgetBefore(Instant before) {
        return getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("before", before)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
