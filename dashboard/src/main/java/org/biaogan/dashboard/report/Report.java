package org.biaogan.dashboard.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A report as the report service keeps it: figures frozen as of an instant, documents once they are rendered.
 *
 * @param documentSha256 by format, of the documents there are
 */
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
        Map<String, String> documentSha256) {

    ReportState state() {
        return ReportState.valueOf(status);
    }
}
