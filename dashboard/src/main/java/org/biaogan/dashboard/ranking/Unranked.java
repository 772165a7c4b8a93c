package org.biaogan.dashboard.ranking;

/** Why a unit has no place (不参与排位的原因). */
public enum Unranked {
    NOTHING_KNOWN,
    NOT_DUE,
    LATE,
    NO_DATA,
    NO_TARGET,
    NOT_FORMED,
    /** A reason that this list does not know. */
    OTHER;

    static Unranked of(String word) {
        for (Unranked why : values()) {
            if (why.name().equals(word)) {
                return why;
            }
        }
        return OTHER;
    }
}
