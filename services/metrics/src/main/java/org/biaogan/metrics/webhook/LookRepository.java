package org.biaogan.metrics.webhook;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.change.ChangeView;

/** Where the last look at lights is kept. */
@ApplicationScoped
class LookRepository {

    private static final String WANTED = """
            select exists (select from unnest(array ['TURNED_RED', 'TURNED_YELLOW', 'TURNED_GREEN', 'NEWLY_LATE',
                'NEWLY_MET']) as kind where exists (select from webhooks_for(kind)))
            """;

    private static final String ANNOUNCE = """
            with turned as materialized (
                select gen_random_uuid() as id, kind, subject, body
                from json_to_recordset(cast(cast(:rows as text) as json)) as r(kind text, subject text, body jsonb)),
            told as (
                insert into webhook_event (id, kind, subject, body, created_at)
                select id, kind, subject, cast(jsonb_build_object('id', id) || body as text), :now from turned
                where exists (select from webhooks_for(kind))
                returning id, kind)
            insert into webhook_delivery (webhook, event, created_at, tried_since, next_attempt_at)
            select code, id, :now, :now, :now from told, webhooks_for(told.kind) as code
            """;

    Uni<Instant> since() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select looked_at from webhook_look", Instant.class)
                        .getSingleResult());
    }

    Uni<Boolean> isWanted() {
        return Panache.getSession().chain(session -> session.createNativeQuery(WANTED, Boolean.class)
                .getSingleResult());
    }

    /** Whether nobody else has looked since. */
    Uni<Boolean> moveOn(Instant since, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update webhook_look set looked_at = :until where looked_at = :since")
                        .setParameter("until", until)
                        .setParameter("since", since)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    Uni<Void> announce(List<ChangeView> turned, Instant until, Instant now) {
        JsonArray rows = new JsonArray();
        turned.forEach(change -> rows.add(row(change, until)));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ANNOUNCE)
                        .setParameter("rows", rows.encode())
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static JsonObject row(ChangeView change, Instant until) {
        String subject = "assessments/%s/%s".formatted(change.indicator(), change.unit());
        JsonObject body = new JsonObject()
                .put("kind", change.kind().name())
                .put("subject", subject)
                .put("indicator", change.indicator())
                .put("unit", change.unit())
                .put("period", change.period())
                .put("before", change.before())
                .put("after", change.after())
                .put("at", until.toString());
        return new JsonObject()
                .put("kind", change.kind().name())
                .put("subject", subject)
                .put("body", body);
    }
}
