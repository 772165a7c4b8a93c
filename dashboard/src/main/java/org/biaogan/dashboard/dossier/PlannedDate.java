package org.biaogan.dashboard.dossier;

/** Which of a project's planned dates is meant. */
public enum PlannedDate {
    START,
    COMPLETION,
    PRODUCTION;

    static PlannedDate of(String word) {
        for (PlannedDate date : values()) {
            if (date.name().equals(word)) {
                return date;
            }
        }
        return COMPLETION;
    }
}
