package org.biaogan.dashboard.milestone;

import java.util.Arrays;

/** How a node stands today (节点状态). */
public enum MilestoneState {
    DONE,
    DUE,
    LATE,
    AHEAD;

    static MilestoneState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(DUE);
    }

    /** As in style sheets. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
