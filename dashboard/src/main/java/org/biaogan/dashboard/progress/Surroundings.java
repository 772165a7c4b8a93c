package org.biaogan.dashboard.progress;

import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.zone.Zone;

/**
 * What a form is shown with.
 *
 * @param sheet none where the service gives no answer and none is remembered
 * @param mayEnter whether the visitor reports on projects of some unit
 */
record Surroundings(
        Reading<Zone> zone, Optional<Reading<Sheet>> sheet, Part<List<WaitingRow>> waiting, boolean mayEnter) {

    Sheet sheetOrNone() {
        return sheet.map(Reading::value).orElse(Sheet.NONE);
    }

    /** Whether the sheet is what the service says now; only then is it filled. */
    boolean isFresh() {
        return sheet.map(reading -> !reading.stale()).orElse(false);
    }
}
