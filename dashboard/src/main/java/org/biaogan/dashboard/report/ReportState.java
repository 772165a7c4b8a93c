package org.biaogan.dashboard.report;

import java.util.Locale;

/** How far a report is. */
public enum ReportState {
    /** Figures are frozen, documents are being rendered. */
    PENDING,
    READY,
    FAILED;

    /** As in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
