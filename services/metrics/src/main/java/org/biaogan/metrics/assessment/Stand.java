package org.biaogan.metrics.assessment;

import java.util.Optional;
import org.biaogan.metrics.progress.State;

/**
 * Where a target stood at an instant.
 *
 * @param row at the last period that was due then
 * @param earlier the row of the period before, where the last one had no number to judge by; else null
 */
public record Stand(AssessmentView row, AssessmentView earlier) {

    /** What was shown last: a light or MET, of the last due period that has one, or else the state of the last one. */
    public String shown() {
        return Optional.ofNullable(verdict(row))
                .or(() -> Optional.ofNullable(earlier).map(Stand::verdict))
                .orElseGet(() -> row.state().name());
    }

    /** Whether the last due period has neither a light nor met its target. */
    boolean isUndecided() {
        return verdict(row) == null;
    }

    private static String verdict(AssessmentView row) {
        if (row.light() != null) {
            return row.light().name();
        }
        return row.state() == State.MET ? row.state().name() : null;
    }
}
