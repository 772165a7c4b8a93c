package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Where reports wait for approval, at most one a project and period. */
@ApplicationScoped
class WaitingRepository {

    private static final String INSERT = "with added as (" + ProgressRepository.INSERT + """
                returning id, project, period, period_end)
            insert into progress_submission (version, recording, project, period, period_end, submitter, takes_place_of)
            select a.id, :recording, a.project, a.period, a.period_end, :submitter, r.takes_place_of
            from added a join json_to_recordset(cast(cast(:rows as text) as json))
                as r(project text, period text, takes_place_of bigint) using (project, period)
            """;

    private static final String REPLACE = """
            with replaced as (
                update progress_submission set known_to = :stamp where known_to is null and version = any (array(
                    select takes_place_of from progress_submission
                    where recording = :recording and takes_place_of is not null))
                returning version, submitter)
            insert into progress_decision (submission, submitter, verdict, decider, decided_by, decided_at, reason)
            select version, submitter, 'WITHDRAW', :decider, :decidedBy, :stamp, :reason from replaced
            """;

    private static final String PRESENT =
            "update progress_submission set known_from = :stamp where recording = :recording";

    private static final String PLACE_TAKEN = "a newer submission of the same report took its place";

    /** Adds versions that nobody can see yet, not even as waiting. */
    Uni<Integer> insert(Recording recording, JsonArray rows) {
        return Panache.getSession().chain(session -> session.createNativeQuery(INSERT)
                .setParameter("recording", recording.id())
                .setParameter("submitter", recording.recorder().identifier())
                .setParameter("recorder", recording.recorder().name())
                .setParameter("instant", recording.begun())
                .setParameter("official", false)
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
