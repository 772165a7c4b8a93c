package org.biaogan.metrics.observation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
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
    private final JsonArray versions = new JsonArray();

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

    /** The new versions to write, as the repository takes them. */
    JsonArray versions() {
        return versions;
    }

    /** Decides what each draft is in the light of what is known. */
    void meet(OpenYears open) {
        open.include(drafts);
        drafts.forEach(draft -> decide(draft, open));
    }

    private void read(NewObservation given) {
        int row = recording.nextRow();
        if (given == null) {
            taken.add(new Taken(row, null, null, null, null, null, null, List.of(MISSING), List.of()));
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

    private void decide(Draft draft, OpenYears open) {
        Optional<Observation> known = open.known(draft);
        if (known.filter(draft::repeats).isPresent()) {
            taken.add(Taken.of(draft, Outcome.UNCHANGED, List.of()));
        } else if (known.isPresent() && draft.reason() == null) {
            taken.add(Taken.refused(draft, REASON_MISSING));
        } else {
            Outcome outcome = known.isPresent() ? Outcome.CORRECTED : Outcome.RECORDED;
            versions.add(version(draft, known.map(old -> old.id).orElse(null)));
            taken.add(Taken.of(draft, outcome, open.warnings(draft)));
        }
    }

    private static JsonObject version(Draft draft, Long replaces) {
        SeriesKey series = draft.series();
        return new JsonObject()
                .put("indicator", series.indicator())
                .put("unit", series.unit())
                .put("period", draft.period().toString())
                .put("period_end", draft.period().end().toString())
                .put("measure", series.measure().name())
                .put("basis", series.basis().name())
                .put("value", draft.value() == null ? null : draft.value().toPlainString())
                .put("status", draft.status().name())
                .put("source", draft.source())
                .put(
                        "released_on",
                        draft.releasedOn() == null ? null : draft.releasedOn().toString())
                .put("reason", draft.reason())
                .put("replaces", replaces);
    }

    private static final Fault MISSING = new Fault("indicator", "REQUIRED", "The row is empty.");

    private static final Fault REASON_MISSING =
            new Fault("reason", "REASON_REQUIRED", "Another value is known already; a correction needs its reason.");
}
