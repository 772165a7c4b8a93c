package org.biaogan.dashboard.change;

import java.util.Locale;

/** What happened, in the order in which somebody should look at it. */
public enum ChangeKind {
    TURNED_RED,
    NEWLY_LATE,
    TURNED_YELLOW,
    TURNED_GREEN,
    NEWLY_MET,
    REVISED,
    NEW_VALUE,
    /** A kind that this list does not know. */
    OTHER;

    static ChangeKind of(String word) {
        for (ChangeKind kind : values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** As in addresses within the page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether lights or states changed, not a number. */
    boolean isOfStanding() {
        return this != REVISED && this != NEW_VALUE && this != OTHER;
    }
}
