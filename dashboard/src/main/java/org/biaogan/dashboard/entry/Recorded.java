package org.biaogan.dashboard.entry;

import java.util.List;
import org.biaogan.dashboard.workbook.Outcome;

/** What became of what was submitted, row by row in the order sent, and what the service found odd but took. */
record Recorded(List<Row> items, List<Oddity> warnings) {

    /** What became of one row. */
    record Row(String indicator, String period, Outcome outcome) {}

    /** What is odd; the field says of which row. */
    record Oddity(String field, String code, String message) {}
}
