package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.time.ZoneId;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Paged;

/** A page of assessments with the period and instant they hold for. */
record Board(TimePeriod period, Instant asOf, ZoneId zone, Paged<AssessmentView> rows) {

    /** The same, looked at as of another instant. */
    Board asOf(Instant other) {
        return new Board(period, other, zone, rows);
    }

    BoardView view() {
        return new BoardView(period.toString(), asOf.atZone(zone).toOffsetDateTime(), rows.items());
    }
}
