package org.biaogan.dashboard.change;

import java.util.Arrays;
import java.util.Optional;

/** States that deeds lead from and to: of problems and directives, conditions, judgements and reports. */
public enum DeedState {
    REGISTERED,
    ASSIGNED,
    ACCEPTED,
    REPORTED,
    RETURNED,
    CLOSURE_REQUESTED,
    VERIFIED,
    CLOSED,
    MISSING,
    IN_PROGRESS,
    MET,
    NOT_NEEDED,
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH,
    RECORDED,
    SUBMITTED,
    DISMISSED,
    RETIRED,
    SHARED,
    REMOVED;

    static Optional<DeedState> of(String word) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(word))
                .findFirst();
    }
}
