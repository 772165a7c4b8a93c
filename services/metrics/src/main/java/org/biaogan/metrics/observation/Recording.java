package org.biaogan.metrics.observation;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** A batch of observations under way: what holds for all its rows, and what became of them so far. */
public final class Recording {

    private final UUID id = UUID.randomUUID();
    private final DraftRules rules;
    private final Admission admission;
    private final Recorder recorder;
    private final Instant begun;
    private final Instant rulesKnown;
    private final SeenKeys keys = new SeenKeys();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int rows;
    private int refused;
    private int replaced;

    Recording(DraftRules rules, Admission admission, Recorder recorder, Instant begun, Instant rulesKnown) {
        this.rules = rules;
        this.admission = admission;
        this.recorder = recorder;
        this.begun = begun;
        this.rulesKnown = rulesKnown;
    }

    public UUID id() {
        return id;
    }

    /** How many rows ended in that way so far. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** How many rows were refused so far. */
    public int refused() {
        return refused;
    }

    /** Whether its rows are an official release, approved on arrival. */
    boolean isOfficial() {
        return admission.publishes();
    }

    DraftRules rules() {
        return rules;
    }

    Admission admission() {
        return admission;
    }

    Recorder recorder() {
        return recorder;
    }

    Instant begun() {
        return begun;
    }

    /** The newest change of the rules that it is judged by. */
    Instant rulesKnown() {
        return rulesKnown;
    }

    int nextRow() {
        return rows++;
    }

    /** Whether a key comes for the first time in this batch. */
    boolean isNew(Draft.Key key) {
        return keys.add(key);
    }

    /** Notes that a submission takes the place of one that waited. */
    void replacePending() {
        replaced++;
    }

    /** How many versions that waited it takes the place of. */
    int replaced() {
        return replaced;
    }

    boolean changesAnything() {
        return count(Outcome.RECORDED) + count(Outcome.CORRECTED) + count(Outcome.SUBMITTED) > 0;
    }

    void count(Collection<Taken> taken) {
        for (Taken row : taken) {
            if (row.isRefused()) {
                refused++;
            } else {
                outcomes.merge(row.outcome(), 1, Integer::sum);
            }
        }
    }
}
