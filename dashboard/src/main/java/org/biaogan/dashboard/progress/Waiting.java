package org.biaogan.dashboard.progress;

import java.time.OffsetDateTime;
import java.util.List;

/** A report that waits for approval, as the service describes it. */
record Waiting(
        long id,
        String project,
        String projectName,
        String projectNameEn,
        String unit,
        String unitName,
        String moneyUnit,
        String period,
        Report report,
        Report current,
        String submittedBy,
        OffsetDateTime submittedAt,
        boolean mayDecide) {

    record Waitings(List<Waiting> items) {}
}
