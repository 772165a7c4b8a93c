package org.biaogan.dashboard.timeline;

import java.util.Arrays;

/** How a milestone stands (节点状态). */
public enum NodeState {
    DONE,
    DUE,
    LATE,
    AHEAD,
    /** One that there are no words for here. */
    UNKNOWN;

    static NodeState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** As in style sheets. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
