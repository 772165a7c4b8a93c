package org.biaogan.reports.printing;

import java.time.Instant;
import java.util.Map;
import org.biaogan.reports.template.Format;

/** How far the printing of a report is, with the fingerprints of what was printed. */
public record PrintView(Status status, String failure, Instant readyAt, Map<Format, String> sha256) {

    /** PENDING until all documents are stored, or until the last attempt failed. */
    public enum Status {
        PENDING,
        READY,
        FAILED
    }

    /** A report that was ordered a moment ago. */
    public static PrintView waiting() {
        return new PrintView(Status.PENDING, null, null, Map.of());
    }
}
