package org.biaogan.dashboard.lifecycle;

import java.util.Arrays;

/** A step in the life of a project (阶段变更). */
public enum StageAction {
    /** It was registered at the stage it had reached. */
    REGISTERED,
    APPROVE,
    START,
    BUILD,
    COMPLETE,
    PUT_IN_PRODUCTION,
    REACH_CAPACITY,
    SUSPEND,
    RESUME,
    TERMINATE,
    REVIVE,
    /** One that there are no words for here. */
    OTHER;

    static StageAction of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(word))
                .findFirst()
                .orElse(OTHER);
    }
}
