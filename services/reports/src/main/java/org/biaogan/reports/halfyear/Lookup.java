package org.biaogan.reports.halfyear;

import java.util.Arrays;
import java.util.List;
import org.biaogan.reports.metrics.Standing;

/** A line of the list of ids (数据编号): by which every number printed of an indicator is looked up. */
record Lookup(int number, String name, String size, List<Entry> entries) {

    /** One number: what it is called here, and its id. */
    record Entry(String label, String id, String link) {}

    static Lookup of(int number, Standing standing, boolean linked) {
        Cell.Maker cells = new Cell.Maker(standing, linked);
        return new Lookup(
                number,
                standing.indicatorName(),
                MainRow.size(standing.indicatorName()),
                Arrays.stream(Field.values())
                        .filter(field -> field.isPrinted(standing))
                        .map(field -> entry(field, field.id(standing), cells))
                        .toList());
    }

    boolean isPrinted() {
        return !entries.isEmpty();
    }

    private static Entry entry(Field field, String id, Cell.Maker cells) {
        return new Entry(field.label(), Shown.orDash(id), cells.link(id));
    }
}
