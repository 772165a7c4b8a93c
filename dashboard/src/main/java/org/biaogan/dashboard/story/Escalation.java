package org.biaogan.dashboard.story;

import java.util.Arrays;

/** Whose desk a late problem has come to (升级督办). */
public enum Escalation {
    NONE,
    UNIT,
    DEPUTY,
    DIRECTOR;

    static Escalation of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(word))
                .findFirst()
                .orElse(NONE);
    }
}
