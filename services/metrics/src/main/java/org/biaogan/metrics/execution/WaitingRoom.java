package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.rest.Rejected;

/** Where what a recording submits waits for approval. */
@ApplicationScoped
class WaitingRoom {

    private final ProgressSubmissionRepository submissions;
    private final WaitingRepository waiting;

    WaitingRoom(ProgressSubmissionRepository submissions, WaitingRepository waiting) {
        this.submissions = submissions;
        this.waiting = waiting;
    }

    /** What waits already of these projects. */
    Uni<List<ProgressSubmission>> of(Collection<String> projects) {
        return submissions.pending(projects);
    }

    /** Adds versions that nobody can see yet, not even as waiting. */
    Uni<Void> enter(Recording recording, JsonArray versions) {
        return versions.isEmpty()
                ? Uni.createFrom().voidItem()
                : waiting.insert(recording, versions).replaceWithVoid();
    }

    /**
     * Lets what a recording submits be seen to wait, in the place of what waited before.
     *
     * @param replaced how many that waited it takes the place of
     */
    Uni<Void> present(Recording recording, long replaced, Instant stamp) {
        return recording.count(Outcome.SUBMITTED) == 0
                ? Uni.createFrom().voidItem()
                : waiting.replace(recording, stamp)
                        .invoke(done -> refuseDecided(done, replaced))
                        .chain(() -> waiting.present(recording, stamp))
                        .replaceWithVoid();
    }

    private static void refuseDecided(int done, long replaced) {
        if (done < replaced) {
            throw Rejected.conflicting(
                    "body", "OVERTAKEN", "Somebody decided one of these submissions meanwhile; read it again.");
        }
    }
}
