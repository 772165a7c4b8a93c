package org.biaogan.metrics.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.observation.NewObservation;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.observation.Taken;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.FileRow;
import org.biaogan.metrics.table.Reason;

/** Counts what becomes of the rows of a file and keeps the first reasons. */
final class Tally {

    private static final int MOST_REASONS = 1000;

    private final List<Reason> reasons = new ArrayList<>();
    private final List<Reason> warnings = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int read;
    private int submitted;
    private int unchanged;
    private int refused;
    private int notFilled;
    private int changed;

    /** A row of which nothing could be understood, or that was not meant to say anything. */
    void count(FileRow<NewObservation> row) {
        read++;
        if (row.isFilled()) {
            refuse(row, row.faults());
        } else {
            notFilled++;
        }
    }

    /** A row that could be understood, with what the record says to it. */
    void count(FileRow<NewObservation> row, Taken taken) {
        read++;
        if (taken.isRefused() || !row.faults().isEmpty()) {
            refuse(row, allFaults(row, taken));
            return;
        }
        submitted += taken.outcome() == Outcome.SUBMITTED ? 1 : 0;
        keep(warnings, row, taken.warnings());
        if (taken.outcome() == Outcome.UNCHANGED) {
            unchanged++;
        } else {
            changed++;
            if (changes.size() < MOST_REASONS) {
                changes.add(Change.of(row.line(), taken));
            }
        }
    }

    boolean refusesAny() {
        return refused > 0;
    }

    int read() {
        return read;
    }

    int refused() {
        return refused;
    }

    /** Of those takeable, how many wait for approval. */
    int submitted() {
        return submitted;
    }

    int unchanged() {
        return unchanged;
    }

    int notFilled() {
        return notFilled;
    }

    int takeable() {
        return read - refused - unchanged - notFilled;
    }

    /** The first changes that the rows bring. */
    List<Change> changes() {
        return changes;
    }

    /** How many changes they bring in all. */
    int changed() {
        return changed;
    }

    List<Reason> reasons() {
        return reasons;
    }

    List<Reason> warnings() {
        return warnings;
    }

    /** What a cell's own fault makes the record say about the same column is no news. */
    private static List<Fault> allFaults(FileRow<NewObservation> row, Taken taken) {
        Set<String> blamed = row.faults().stream().map(Fault::field).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>(row.faults());
        taken.faults().stream().filter(fault -> !blamed.contains(fault.field())).forEach(faults::add);
        return faults;
    }

    private void refuse(FileRow<NewObservation> row, List<Fault> faults) {
        refused++;
        keep(reasons, row, faults);
    }

    private static void keep(List<Reason> kept, FileRow<NewObservation> row, List<Fault> faults) {
        faults.stream()
                .limit(Math.max(0, MOST_REASONS - kept.size()))
                .map(row::reason)
                .forEach(kept::add);
    }
}
