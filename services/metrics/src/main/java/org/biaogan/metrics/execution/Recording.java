package org.biaogan.metrics.execution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/** Reports being recorded: what holds for all of them, and what became of each. */
final class Recording {

    private static final Fault MISSING = new Fault("project", "REQUIRED", "The row is empty.");

    /**
     * Who records.
     *
     * @param identifier the issuer's name, which cannot be shared: by it people are told apart
     */
    record Recorder(String name, String identifier) {}

    private final UUID id = UUID.randomUUID();
    private final DraftRules rules;
    private final Admission admission;
    private final Recorder recorder;
    private final Instant begun;
    private final Instant rulesKnown;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    Recording(DraftRules rules, Admission admission, Recorder recorder, Instant begun, Instant rulesKnown) {
        this.rules = rules;
        this.admission = admission;
        this.recorder = recorder;
        this.begun = begun;
        this.rulesKnown = rulesKnown;
    }

    UUID id() {
        return id;
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

    /** The rows without a fault of their own. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Reads the rows each by itself. */
    void read(List<NewProgress> rows) {
        Set<ReportKey> seen = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            NewProgress given = rows.get(row);
            if (given == null) {
                take(Taken.refused(row, List.of(MISSING)));
            } else {
                read(row, given, seen);
            }
        }
    }

    void take(Taken row) {
        taken.add(row);
    }

    /** What became of the rows, in their order. */
    List<Taken> taken() {
        return taken.stream().sorted(Comparator.comparingInt(Taken::row)).toList();
    }

    int count(Outcome outcome) {
        return (int) taken.stream().filter(row -> row.outcome() == outcome).count();
    }

    boolean refusesAny() {
        return taken.stream().anyMatch(Taken::isRefused);
    }

    /** The drafts that everybody sees as soon as it is published. */
    List<Taken> published() {
        return taken().stream().filter(Taken::isPublished).toList();
    }

    boolean changesAnything() {
        return count(Outcome.RECORDED) + count(Outcome.CORRECTED) + count(Outcome.SUBMITTED) > 0;
    }

    private void read(int row, NewProgress given, Set<ReportKey> seen) {
        Requirements faults = new Requirements();
        rules.read(row, given, faults).ifPresent(draft -> {
            faults.rule(
                    seen.add(draft.key()),
                    "period",
                    "DUPLICATE",
                    "The same project and period came before in this request.");
            if (faults.faults().isEmpty()) {
                drafts.add(draft);
            }
        });
        if (!faults.faults().isEmpty()) {
            take(Taken.refused(row, faults.faults()));
        }
    }
}
