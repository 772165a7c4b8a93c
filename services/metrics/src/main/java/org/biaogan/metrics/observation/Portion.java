package org.biaogan.metrics.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/** The rows of a recording that are judged together: first each by itself, then against what is known. */
final class Portion {

    private final Recording recording;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Versions versions = new Versions();

    private Portion(Recording recording) {
        this.recording = recording;
    }

    static Portion read(Recording recording, List<NewObservation> rows) {
        Portion portion = new Portion(recording);
        rows.forEach(portion::read);
        return portion;
    }

    /** The rows without a fault of their own. */
    List<Draft> drafts() {
        return drafts;
    }

    /** What became of the rows, in their order. */
    List<Taken> taken() {
        taken.sort(Comparator.comparingInt(Taken::row));
        return taken;
    }

    /** The new versions to write. */
    Versions versions() {
        return versions;
    }

    /** The rows that would wait for approval. */
    List<Draft> waiting() {
        return drafts.stream().filter(recording.admission()::makesWait).toList();
    }

    /** Decides what each draft is in the light of what is known and of what waits already. */
    void meet(OpenYears open, WaitingVersions waiting) {
        open.include(drafts);
        drafts.forEach(draft -> decide(draft, open, waiting));
    }

    private void read(NewObservation given) {
        int row = recording.nextRow();
        if (given == null) {
            taken.add(new Taken(row, null, null, null, null, null, null, null, null, List.of(MISSING), List.of()));
            return;
        }
        Requirements faults = new Requirements();
        Optional<Draft> draft = recording.rules().read(row, given, faults);
        draft.ifPresent(read -> faults.rule(
                recording.isNew(read.key()),
                "period",
                "DUPLICATE",
                "The same indicator, unit, period, measure and basis came before in this request."));
        if (faults.faults().isEmpty()) {
            drafts.add(draft.orElseThrow());
        } else {
            taken.add(Taken.refused(row, given, faults.faults()));
        }
    }

    private void decide(Draft draft, OpenYears open, WaitingVersions waiting) {
        Optional<Observation> known = open.known(draft);
        boolean waits = recording.admission().makesWait(draft);
        if (known.filter(draft::repeats).isPresent() || waits && repeatsOwn(draft, waiting)) {
            taken.add(Taken.of(draft, Outcome.UNCHANGED, known.orElse(null), stillPending(draft, waiting)));
            return;
        }
        Optional<Fault> late = recording.admission().refuses(draft, known.isPresent());
        if (late.isPresent()) {
            taken.add(Taken.refused(draft, late.get()));
        } else if (known.isPresent() && draft.reason() == null) {
            taken.add(Taken.refused(draft, REASON_MISSING));
        } else {
            Long replaces = known.map(old -> old.id).orElse(null);
            Outcome outcome = waits ? submit(draft, replaces, waiting) : publish(draft, replaces);
            taken.add(Taken.of(draft, outcome, known.orElse(null), open.warnings(draft)));
        }
    }

    /** Who posts what is known already may believe to have taken back another value, which waits all the same. */
    private static List<Fault> stillPending(Draft draft, WaitingVersions waiting) {
        return waiting
                .of(draft)
                .filter(pending -> !draft.repeats(pending))
                .map(pending -> new Fault(
                        "value",
                        "STILL_PENDING",
                        "Another value of this figure, submitted by %s, still waits for approval."
                                .formatted(pending.submittedBy)))
                .stream()
                .toList();
    }

    private boolean repeatsOwn(Draft draft, WaitingVersions waiting) {
        return waiting.of(draft)
                .filter(pending -> pending.submitter.equals(recording.recorder().identifier()))
                .filter(draft::repeats)
                .isPresent();
    }

    private Outcome submit(Draft draft, Long replaces, WaitingVersions waiting) {
        Optional<Submission> pending = waiting.of(draft);
        pending.ifPresent(any -> recording.replacePending());
        versions.submit(draft, replaces, pending.map(old -> old.id).orElse(null));
        return Outcome.SUBMITTED;
    }

    private Outcome publish(Draft draft, Long replaces) {
        versions.publish(draft, replaces);
        return replaces == null ? Outcome.RECORDED : Outcome.CORRECTED;
    }

    private static final Fault MISSING = new Fault("indicator", "REQUIRED", "The row is empty.");

    private static final Fault REASON_MISSING =
            new Fault("reason", "REASON_REQUIRED", "Another value is known already; a correction needs its reason.");
}
