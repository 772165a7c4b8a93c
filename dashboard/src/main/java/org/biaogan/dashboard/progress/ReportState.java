package org.biaogan.dashboard.progress;

import java.util.Arrays;

/** How far the report on a project has come. */
public enum ReportState {
    MISSING,
    SUBMITTED,
    RECORDED;

    static ReportState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(MISSING);
    }
}
