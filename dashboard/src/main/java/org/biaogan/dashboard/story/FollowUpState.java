package org.biaogan.dashboard.story;

import java.util.Arrays;

/** Where a problem stands (办理状态). */
public enum FollowUpState {
    REGISTERED,
    ASSIGNED,
    ACCEPTED,
    REPORTED,
    RETURNED,
    CLOSURE_REQUESTED,
    VERIFIED,
    CLOSED;

    static FollowUpState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(REGISTERED);
    }
}
