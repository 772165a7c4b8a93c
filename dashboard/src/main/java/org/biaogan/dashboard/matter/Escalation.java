package org.biaogan.dashboard.matter;

import java.util.Locale;

/** Whose desk a late matter has come to (升级督办). */
public enum Escalation {
    NONE,
    UNIT,
    DEPUTY,
    DIRECTOR;

    /** For the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isAny() {
        return this != NONE;
    }
}
