package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Where decisions on submitted reports are kept, and what follows from them. Rows travel as one JSON text. */
@ApplicationScoped
class ProgressDecisionRepository {

    private static final String ROWS =
            "json_to_recordset(cast(cast(:rows as text) as json)) as r(id bigint, verdict text, reason text)";

    private static final String DECIDE = """
            with decided as (
                update progress_submission set known_to = :stamp from %s
                where version = r.id and known_from is not null and known_to is null
                returning version, submitter, r.verdict, r.reason)
            insert into progress_decision (submission, submitter, verdict, decider, decided_by, decided_at, reason)
            select version, submitter, verdict, :decider, :decidedBy, :stamp, reason from decided
            """.formatted(ROWS);

    private static final String APPROVED = "array(select r.id from %s where r.verdict = 'APPROVE')".formatted(ROWS);

    private static final String OVERTAKEN = """
            select p.id from progress_version p join progress_version c on c.project = p.project and c.period = p.period
            where p.id = any (%s)
                and c.known_from is not null and c.known_to is null and c.id is distinct from p.replaces
            """.formatted(APPROVED);

    private static final String SUPERSEDE = """
            update progress_version set known_to = :stamp where known_to is null and id = any (array(
                select replaces from progress_version where replaces is not null and id = any (%s)))
            """.formatted(APPROVED);

    private static final String PUBLISH =
            "update progress_version set known_from = :stamp where id = any (%s)".formatted(APPROVED);

    /** Enters decisions on what still waits; fewer than given if somebody else was faster. */
    Uni<Integer> enter(JsonArray decisions, Recording.Recorder decider, Instant stamp) {
        return Panache.getSession().chain(session -> session.createNativeQuery(DECIDE)
                .setParameter("rows", decisions.encode())
                .setParameter("stamp", stamp)
                .setParameter("decider", decider.identifier())
                .setParameter("decidedBy", decider.name())
                .executeUpdate());
    }

    /** The approved ones that correct something else than what is known now. */
    Uni<List<Long>> overtaken(JsonArray decisions) {
        return Panache.getSession().chain(session -> session.createNativeQuery(OVERTAKEN, Long.class)
                .setParameter("rows", decisions.encode())
                .getResultList());
    }

    /** Makes the approved ones known in the place of what they correct. */
    Uni<Void> publish(JsonArray decisions, Instant stamp) {
        return stamp(SUPERSEDE, decisions, stamp)
                .chain(() -> stamp(PUBLISH, decisions, stamp))
                .replaceWithVoid();
    }

    private static Uni<Integer> stamp(String statement, JsonArray decisions, Instant stamp) {
        return Panache.getSession().chain(session -> session.createNativeQuery(statement)
                .setParameter("rows", decisions.encode())
                .setParameter("stamp", stamp)
                .executeUpdate());
    }
}
