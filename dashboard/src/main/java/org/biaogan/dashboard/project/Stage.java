package org.biaogan.dashboard.project;

import java.util.Arrays;

/** Where in its life a project is (项目阶段), from the reserve to full capacity. */
public enum Stage {
    RESERVE,
    APPROVED,
    STARTED,
    UNDER_CONSTRUCTION,
    COMPLETED,
    IN_PRODUCTION,
    AT_CAPACITY,
    SUSPENDED,
    TERMINATED,
    /** One that there are no words for here. */
    UNKNOWN;

    /** By the service's own word. */
    public static Stage of(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(word))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Those that can be asked for. */
    static Stage[] known() {
        return Arrays.stream(values()).filter(stage -> stage != UNKNOWN).toArray(Stage[]::new);
    }

    /** Whether the start still lies ahead. */
    public boolean isBeforeStart() {
        return this == RESERVE || this == APPROVED;
    }
}
