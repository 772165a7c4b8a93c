package org.biaogan.dashboard.condition;

import java.util.Arrays;

/** How far a condition is (要素状态). */
public enum ConditionState {
    MISSING,
    IN_PROGRESS,
    MET,
    NOT_NEEDED;

    static ConditionState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(MISSING);
    }

    boolean isMissing() {
        return this == MISSING || this == IN_PROGRESS;
    }

    /** As in style sheets. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
