package org.biaogan.metrics.table;

import java.util.Arrays;
import java.util.Optional;
import org.biaogan.metrics.rest.Rejected;

/** Which part of a date such as 03/04/2026 is the day: only whoever wrote it knows. */
public enum DayOrder {
    DAY_FIRST("dd/MM/yyyy"),
    MONTH_FIRST("MM/dd/yyyy");

    private final String pattern;

    DayOrder(String pattern) {
        this.pattern = pattern;
    }

    /** Reads the query parameter {@code dateFormat}; 400 where it is neither. */
    public static Optional<DayOrder> read(String text) {
        return Optional.ofNullable(text).map(given -> Arrays.stream(values())
                .filter(order -> order.pattern.equals(given))
                .findFirst()
                .orElseThrow(() -> Rejected.malformed("dateFormat", "'dateFormat' is dd/MM/yyyy or MM/dd/yyyy.")));
    }
}
