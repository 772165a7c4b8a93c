package org.biaogan.dashboard.reporting;

import java.util.Arrays;
import java.util.Locale;

/** How far a report has come (上报状态). */
public enum ReportedState {
    RECORDED,
    SUBMITTED,
    RETURNED,
    /** A later version is known. */
    REPLACED;

    static ReportedState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(RECORDED);
    }

    /** As in style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
