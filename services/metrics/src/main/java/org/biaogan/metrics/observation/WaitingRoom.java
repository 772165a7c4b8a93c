package org.biaogan.metrics.observation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Rejected;

/** Where what a recording submits waits for approval, at most one version a key. */
@ApplicationScoped
class WaitingRoom {

    private final SubmissionRepository submissions;
    private final PendingRepository pending;

    WaitingRoom(SubmissionRepository submissions, PendingRepository pending) {
        this.submissions = submissions;
        this.pending = pending;
    }

    /** What waits already where these drafts would wait. */
    Uni<WaitingVersions> besides(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Uni.createFrom().item(WaitingVersions.NONE);
        }
        Set<String> indicators =
                drafts.stream().map(draft -> draft.series().indicator()).collect(Collectors.toSet());
        Set<String> units = drafts.stream().map(draft -> draft.series().unit()).collect(Collectors.toSet());
        List<LocalDate> ends =
                drafts.stream().map(draft -> draft.period().end()).toList();
        return submissions
                .pending(indicators, units, Collections.min(ends), Collections.max(ends))
                .map(WaitingVersions::new);
    }

    /** Adds versions that nobody can see yet, not even as waiting. */
    Uni<Void> enter(Recording recording, JsonArray versions) {
        return versions.isEmpty()
                ? Uni.createFrom().voidItem()
                : pending.insert(recording, versions).replaceWithVoid();
    }

    /** Lets what a recording submits be seen to wait, in the place of what waited before. */
    Uni<Void> present(Recording recording, Instant stamp) {
        return recording.count(Outcome.SUBMITTED) == 0
                ? Uni.createFrom().voidItem()
                : pending.replace(recording, stamp)
                        .invoke(replaced -> refuseDecided(recording, replaced))
                        .chain(() -> pending.present(recording, stamp))
                        .replaceWithVoid();
    }

    private static void refuseDecided(Recording recording, int replaced) {
        if (replaced < recording.replaced()) {
            throw Rejected.conflicting(
                    "body", "OVERTAKEN", "Somebody decided one of these submissions meanwhile; read it again.");
        }
    }
}
