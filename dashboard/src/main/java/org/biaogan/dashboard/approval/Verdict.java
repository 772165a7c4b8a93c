package org.biaogan.dashboard.approval;

import java.util.Arrays;
import java.util.Optional;

/** What a person decides on a submission: let it through, send it back, or take one's own back. */
public enum Verdict {
    APPROVE,
    RETURN,
    WITHDRAW;

    static Optional<Verdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(word))
                .findFirst();
    }
}
