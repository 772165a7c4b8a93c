package org.biaogan.metrics.execution;

import java.util.List;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.rest.Fault;

/**
 * What became of one row of a recording: either an outcome, or the faults for which it is refused.
 *
 * @param draft null where the row could not be read
 * @param outcome null where the row is refused
 */
record Taken(int row, Draft draft, Outcome outcome, List<Fault> faults, List<Fault> warnings) {

    static Taken refused(int row, List<Fault> faults) {
        return new Taken(row, null, null, faults, List.of());
    }

    static Taken refused(Draft draft, Fault fault) {
        return new Taken(draft.row(), draft, null, List.of(fault), List.of());
    }

    static Taken of(Draft draft, Outcome outcome, List<Fault> warnings) {
        return new Taken(draft.row(), draft, outcome, List.of(), warnings);
    }

    boolean isRefused() {
        return outcome == null;
    }

    boolean isPublished() {
        return outcome == Outcome.RECORDED || outcome == Outcome.CORRECTED;
    }
}
