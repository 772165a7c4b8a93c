package org.biaogan.dashboard.target;

/** How much is wanted (目标档次): at least, by plan, or at best. */
public enum Ambition {
    FLOOR,
    TARGET,
    STRETCH;

    static Ambition of(String name) {
        return name == null || name.isBlank() ? TARGET : valueOf(name);
    }
}
