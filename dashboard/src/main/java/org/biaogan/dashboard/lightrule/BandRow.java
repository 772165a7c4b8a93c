package org.biaogan.dashboard.lightrule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.lightrule.Band.Condition;
import org.biaogan.dashboard.lightrule.Band.InARow;

/**
 * A row of the form, as typed: a light and the bounds of each quantity in signs. A row without a light is not used.
 *
 * @param months in a row; empty for no such condition
 */
record BandRow(
        String light, String deviation, String actual, String peerGap, String months, String rowQuantity, String row) {

    /** As many rows as the form has; published rules have at most four bands. */
    static final int ROWS = 6;

    private static final BandRow EMPTY = new BandRow("", "", "", "", "", "", "");

    static List<BandRow> of(List<Band> bands) {
        return filled(bands.stream().map(BandRow::of).toList());
    }

    /** With empty rows to the end of the form. */
    static List<BandRow> filled(List<BandRow> rows) {
        Stream<BandRow> empty = Stream.generate(() -> EMPTY).limit(Math.max(1, ROWS - rows.size()));
        return Stream.concat(rows.stream(), empty).toList();
    }

    private static BandRow of(Band band) {
        InARow row = band.inARow();
        return new BandRow(
                band.light(),
                band.bounds().text(),
                band.bounds(Quantity.ACTUAL).text(),
                band.bounds(Quantity.PEER_GAP).text(),
                row == null ? "" : String.valueOf(row.months()),
                row == null ? "" : row.asked().name(),
                row == null ? "" : row.bounds().text());
    }

    boolean isUsed() {
        return !light.isBlank();
    }

    /** The band typed; {@link IllegalArgumentException} where a bound or a number is none. */
    Band band() {
        Bounds bounds = Bounds.parse(deviation);
        List<Condition> when = new ArrayList<>();
        add(when, Quantity.ACTUAL, actual);
        add(when, Quantity.PEER_GAP, peerGap);
        return new Band(
                light, bounds.from(), bounds.to(), bounds.fromExclusive(), bounds.toInclusive(), when, inARow());
    }

    private InARow inARow() {
        return months.isBlank()
                ? null
                : InARow.of(
                        Integer.parseInt(months.strip()),
                        rowQuantity.isBlank() ? Quantity.DEVIATION : Quantity.valueOf(rowQuantity),
                        Bounds.parse(row));
    }

    private static void add(List<Condition> when, Quantity quantity, String typed) {
        Bounds bounds = Bounds.parse(typed);
        if (!bounds.isEmpty()) {
            when.add(Condition.of(quantity, bounds));
        }
    }
}
