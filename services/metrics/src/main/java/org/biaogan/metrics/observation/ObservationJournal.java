package org.biaogan.metrics.observation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/**
 * Takes observations into the record. A recording is opened, takes rows in any number of portions, and is published at
 * once: until then nobody sees any of it. All of this happens within the caller's one transaction.
 */
@ApplicationScoped
public class ObservationJournal {

    private final ObservationRepository observations;
    private final WaitingRoom waitingRoom;
    private final RecordingRules rules;
    private final KnowledgeClock knowledge;

    ObservationJournal(
            ObservationRepository observations,
            WaitingRoom waitingRoom,
            RecordingRules rules,
            KnowledgeClock knowledge) {
        this.observations = observations;
        this.waitingRoom = waitingRoom;
        this.rules = rules;
        this.knowledge = knowledge;
    }

    /** Opens a recording for the caller at hand. Needs a session. */
    public Uni<Recording> open() {
        return rules.forCaller();
    }

    /**
     * Judges rows and, where asked to, writes the good ones, unseen by anybody until the recording is published.
     *
     * @param write false for a preview
     * @return a result for each row, in their order
     */
    public Uni<List<Taken>> take(Recording recording, List<NewObservation> rows, boolean write) {
        Portion portion = Portion.read(recording, rows);
        return known(portion, recording)
                .chain(open -> waitingRoom.besides(portion.waiting()).invoke(waiting -> portion.meet(open, waiting)))
                .call(() -> write
                        ? write(recording, portion.versions())
                        : Uni.createFrom().voidItem())
                .map(any -> portion.taken())
                .invoke(recording::count);
    }

    /** Makes the recording visible to all; 409 where its values or its rules changed meanwhile. */
    public Uni<Instant> publish(Recording recording) {
        return knowledge
                .stamp()
                .call(() -> rules.requireUnchanged(recording))
                .call(stamp -> observations
                        .supersede(recording.id(), stamp)
                        .invoke(superseded -> refuseOvertaken(recording, superseded)))
                .call(stamp -> observations.publish(recording.id(), stamp))
                .call(stamp -> waitingRoom.present(recording, stamp));
    }

    private Uni<OpenYears> known(Portion portion, Recording recording) {
        return portion.drafts().isEmpty()
                ? Uni.createFrom().item(() -> new OpenYears(List.of(), new EarlierYears(new JsonArray())))
                : observations
                        .openInYears(OpenYears.askedBy(portion.drafts()), recording.id())
                        .chain(open -> earlier(portion).map(earlier -> new OpenYears(open, earlier)));
    }

    private Uni<EarlierYears> earlier(Portion portion) {
        JsonArray asked = EarlierYears.askedBy(portion.drafts());
        return (asked.isEmpty() ? Uni.createFrom().item(asked) : observations.earlier(asked)).map(EarlierYears::new);
    }

    private Uni<Void> write(Recording recording, Versions versions) {
        Uni<Void> published = versions.published().isEmpty()
                ? Uni.createFrom().voidItem()
                : observations.insert(recording, versions.published()).replaceWithVoid();
        return published.chain(() -> waitingRoom.enter(recording, versions.submitted()));
    }

    private static void refuseOvertaken(Recording recording, int superseded) {
        if (superseded < recording.count(Outcome.CORRECTED)) {
            throw Rejected.conflicting(
                    "body", "OVERTAKEN", "Somebody else corrected one of these values meanwhile; read it again.");
        }
    }
}
