package org.biaogan.dashboard.report;

import java.time.OffsetDateTime;
import java.util.List;

/** A report as the report service keeps it: figures frozen as of an instant, documents once they are rendered. */
record Report(
        String id,
        String title,
        String period,
        String unit,
        String unitName,
        OffsetDateTime asOf,
        String status,
        String failure,
        String createdBy,
        OffsetDateTime createdAt,
        List<String> formats,
        String documentSha256) {

    ReportState state() {
        return ReportState.valueOf(status);
    }
}
