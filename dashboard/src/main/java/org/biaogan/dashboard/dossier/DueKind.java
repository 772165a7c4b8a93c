package org.biaogan.dashboard.dossier;

/** What an official has to see done by a day. */
public enum DueKind {
    TARGET,
    PROJECT,
    PROBLEM,
    DIRECTIVE,
    CONDITION,
    /** One that there are no words for here. */
    OTHER;

    static DueKind of(String word) {
        for (DueKind kind : values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        return OTHER;
    }
}
