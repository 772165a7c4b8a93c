package org.biaogan.dashboard.entry;

import java.util.List;
import org.biaogan.dashboard.upstream.Refusal;

/** A file was read and refused as a whole: with the reasons row by row, which an ordinary refusal does not have. */
class RefusedFile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final int refused;
    private final transient List<FileJudgement.Reason> reasons;

    RefusedFile(Refusal refusal, int refused, List<FileJudgement.Reason> reasons) {
        super(refusal.status(), refusal.getMessage(), refusal.faults());
        this.refused = refused;
        this.reasons = List.copyOf(reasons);
    }

    /** How many rows are to blame. */
    int refused() {
        return refused;
    }

    /** The first reasons. */
    List<FileJudgement.Reason> reasons() {
        return reasons;
    }
}
