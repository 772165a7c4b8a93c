package org.biaogan.metrics.observation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Where versions wait for approval. A waiting version is written like any other, beside a row that says who submitted
 * it; from its decision on either it is known or it never will be. Rows travel as one JSON text.
 */
@ApplicationScoped
class PendingRepository {

    private static final String ROWS = "json_to_recordset(cast(cast(:rows as text) as json))";

    private static final String INSERT = """
            with added as (
                insert into observation (recording, indicator, unit, period, period_end, measure, basis, value, status,
                    source, released_on, reason, replaces, recorded_by, recorded_at, approved_on_arrival)
                select :recording, indicator, unit, period, period_end, measure, basis, value, status,
                    source, released_on, reason, replaces, :recorder, :instant, false
                from %1$s
                    as r(indicator text, unit text, period text, period_end date, measure text, basis text,
                         value numeric, status text, source text, released_on date, reason text, replaces bigint)
                returning id, indicator, unit, period, period_end, measure, basis)
            insert into submission (observation, recording, indicator, unit, period, period_end, measure, basis,
                submitter, takes_place_of)
            select a.id, :recording, a.indicator, a.unit, a.period, a.period_end, a.measure, a.basis,
                :submitter, r.takes_place_of
            from added a join %1$s
                as r(indicator text, unit text, period text, measure text, basis text, takes_place_of bigint)
                using (indicator, unit, period, measure, basis)
            """.formatted(ROWS);

    private static final String REPLACE = """
            with replaced as (
                update submission set known_to = :stamp where known_to is null and observation = any (array(
                    select takes_place_of from submission
                    where recording = :recording and takes_place_of is not null))
                returning observation, submitter)
            insert into submission_decision (submission, submitter, verdict, decider, decided_by, decided_at, reason)
            select observation, submitter, 'WITHDRAW', :decider, :decidedBy, :stamp, :reason from replaced
            """;

    private static final String PRESENT = "update submission set known_from = :stamp where recording = :recording";

    private static final String PLACE_TAKEN = "a newer submission of the same figure took its place";

    /** Adds versions that nobody can see yet, not even as waiting. */
    Uni<Integer> insert(Recording recording, JsonArray rows) {
        return Panache.getSession().chain(session -> session.createNativeQuery(INSERT)
                .setParameter("recording", recording.id())
                .setParameter("recorder", recording.recorder().name())
                .setParameter("submitter", recording.recorder().identifier())
                .setParameter("instant", recording.begun())
                .setParameter("rows", rows.encode())
                .executeUpdate());
    }

    /** Withdraws what the submissions of a recording take the place of; fewer if somebody decided meanwhile. */
    Uni<Integer> replace(Recording recording, Instant stamp) {
        return Panache.getSession().chain(session -> session.createNativeQuery(REPLACE)
                .setParameter("recording", recording.id())
                .setParameter("stamp", stamp)
                .setParameter("decider", recording.recorder().identifier())
                .setParameter("decidedBy", recording.recorder().name())
                .setParameter("reason", PLACE_TAKEN)
                .executeUpdate());
    }

    /** Lets the submissions of a recording be seen to wait. */
    Uni<Integer> present(Recording recording, Instant stamp) {
        return Panache.getSession().chain(session -> session.createNativeQuery(PRESENT)
                .setParameter("recording", recording.id())
                .setParameter("stamp", stamp)
                .executeUpdate());
    }
}
