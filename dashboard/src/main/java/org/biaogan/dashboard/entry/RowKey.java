package org.biaogan.dashboard.entry;

import java.util.Optional;

/**
 * Which figure a row of the form is for. It travels in the form with its name, so that a form that was sent can be shown
 * again, with everything typed, even while the service that knows the names is down.
 */
record RowKey(String indicator, String measure, String basis, String period, String unitOfMeasure, String name) {

    private static final String SEPARATOR = "|";
    private static final int PARTS = 6;

    static RowKey of(EntryItem item) {
        return of(item, item.name());
    }

    static RowKey of(EntryItem item, String name) {
        String unit = item.unitOfMeasure() == null ? "" : item.unitOfMeasure();
        return new RowKey(item.indicator(), item.measure(), item.basis(), item.period(), unit, name);
    }

    /** As it was sent; none where somebody else than our form made it up. */
    static Optional<RowKey> read(String text) {
        String[] parts = text.split("\\" + SEPARATOR, PARTS);
        return parts.length < PARTS
                ? Optional.empty()
                : Optional.of(new RowKey(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]));
    }

    /** As it is sent. */
    String text() {
        return String.join(SEPARATOR, indicator, measure, basis, period, unitOfMeasure, name);
    }

    boolean isSameAs(RowKey other) {
        return indicator.equals(other.indicator) && measure.equals(other.measure) && period.equals(other.period);
    }
}
