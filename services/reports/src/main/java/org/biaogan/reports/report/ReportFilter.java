package org.biaogan.reports.report;

import java.util.Arrays;
import org.biaogan.reports.printing.PrintView.Status;
import org.biaogan.reports.rest.Problem;

/** Which reports are listed; what is null does not matter. */
record ReportFilter(String unit, String template, Status status) {

    static ReportFilter of(String unit, String template, String status) {
        return new ReportFilter(unit, template, status == null ? null : status(status));
    }

    private static Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.malformed("status", "status is PENDING, READY or FAILED"));
    }
}
