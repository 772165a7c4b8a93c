package org.biaogan.metrics.execution;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.rest.Fault;

/** Drafts in the light of what is known and of what waits already: what becomes of each, and what is to be written. */
final class Meeting {

    private static final Fault REASON_MISSING =
            new Fault("reason", "REASON_REQUIRED", "Another report is known already; a correction needs its reason.");

    private final Recording recording;
    private final KnownReports known;
    private final List<Draft> changing = new ArrayList<>();
    private final List<ProgressHerald.News> news = new ArrayList<>();
    private final JsonArray published = new JsonArray();
    private final JsonArray submitted = new JsonArray();
    private long replaced;

    Meeting(Recording recording, KnownReports known) {
        this.recording = recording;
        this.known = known;
        List<Draft> whole = recording.drafts().stream().map(this::completed).toList();
        known.include(whole);
        whole.forEach(this::decide);
    }

    Recording recording() {
        return recording;
    }

    /** The drafts that change something. */
    List<Draft> drafts() {
        return changing;
    }

    JsonArray published() {
        return published;
    }

    JsonArray submitted() {
        return submitted;
    }

    /** How many versions that waited the submissions take the place of. */
    long replaced() {
        return replaced;
    }

    List<ProgressHerald.News> news() {
        return news;
    }

    private Draft completed(Draft draft) {
        return draft.keeping(known.of(draft).map(ProgressVersion::content).orElse(null));
    }

    private void decide(Draft draft) {
        Optional<ProgressVersion> before = known.of(draft);
        boolean waits = recording.admission().makesWait(draft);
        if (before.filter(draft::repeats).isPresent() || waits && repeatsOwn(draft)) {
            recording.take(Taken.of(draft, Outcome.UNCHANGED, stillPending(draft)));
            return;
        }
        Optional<Fault> late = recording.admission().refuses(draft, before.isPresent());
        if (late.isPresent()) {
            recording.take(Taken.refused(draft, late.get()));
        } else if (before.isPresent() && draft.reason() == null) {
            recording.take(Taken.refused(draft, REASON_MISSING));
        } else {
            Long replaces = before.map(old -> old.id).orElse(null);
            Outcome outcome = waits ? submit(draft, replaces) : publish(draft, before.orElse(null));
            changing.add(draft);
            recording.take(Taken.of(draft, outcome, known.warnings(draft)));
        }
    }

    private boolean repeatsOwn(Draft draft) {
        return known.waitingFor(draft)
                .filter(pending -> pending.submitter.equals(recording.recorder().identifier()))
                .filter(draft::repeats)
                .isPresent();
    }

    /** Who posts what is known already may believe to have taken back another report, which waits all the same. */
    private List<Fault> stillPending(Draft draft) {
        return known
                .waitingFor(draft)
                .filter(pending -> !draft.repeats(pending))
                .map(pending -> new Fault(
                        "period",
                        "STILL_PENDING",
                        "Another report of this period, submitted by %s, still waits for approval."
                                .formatted(pending.submittedBy)))
                .stream()
                .toList();
    }

    private Outcome submit(Draft draft, Long replaces) {
        Optional<ProgressSubmission> pending = known.waitingFor(draft);
        pending.ifPresent(any -> replaced++);
        submitted.add(row(draft, replaces)
                .put("takes_place_of", pending.map(old -> old.id).orElse(null)));
        return Outcome.SUBMITTED;
    }

    private Outcome publish(Draft draft, ProgressVersion before) {
        published.add(row(draft, before == null ? null : before.id));
        news.add(new ProgressHerald.News(
                draft.project(),
                draft.period().toString(),
                draft.content(),
                draft.reason(),
                before == null ? null : before.content()));
        return before == null ? Outcome.RECORDED : Outcome.CORRECTED;
    }

    private static JsonObject row(Draft draft, Long replaces) {
        return draft.content()
                .toJson()
                .put("project", draft.project().code())
                .put("period", draft.period().toString())
                .put("period_end", draft.period().end().toString())
                .put("reason", draft.reason())
                .put("replaces", replaces);
    }
}
