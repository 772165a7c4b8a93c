package org.biaogan.metrics.exchange;

import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.SeriesSize;

/**
 * Cuts what is to be exported into portions that fit into memory, in the order of the units: several small units
 * together, or a part of a large one's indicators. Each is found by the index, however large the table.
 */
final class Portions {

    static final int MOST_ROWS = 5000;

    private final ObservationFilter filter;
    private final List<ObservationFilter> cut = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private long rows;

    private Portions(ObservationFilter filter) {
        this.filter = filter;
    }

    /** @param sizes unit by unit */
    static List<ObservationFilter> of(List<SeriesSize> sizes, ObservationFilter filter) {
        Portions portions = new Portions(filter);
        int from = 0;
        while (from < sizes.size()) {
            int to = from;
            while (to < sizes.size()
                    && sizes.get(to).unit().equals(sizes.get(from).unit())) {
                to++;
            }
            portions.add(sizes.subList(from, to));
            from = to;
        }
        portions.close();
        return portions.cut;
    }

    private void add(List<SeriesSize> unit) {
        long size = unit.stream().mapToLong(SeriesSize::rows).sum();
        if (rows + size > MOST_ROWS) {
            close();
        }
        if (size > MOST_ROWS) {
            split(unit);
        } else {
            units.add(unit.get(0).unit());
            rows += size;
        }
    }

    private void split(List<SeriesSize> unit) {
        List<String> indicators = new ArrayList<>();
        long size = 0;
        for (SeriesSize series : unit) {
            if (size + series.rows() > MOST_ROWS && !indicators.isEmpty()) {
                cut.add(filter.of(List.copyOf(indicators), List.of(series.unit())));
                indicators.clear();
                size = 0;
            }
            indicators.add(series.indicator());
            size += series.rows();
        }
        cut.add(filter.of(List.copyOf(indicators), List.of(unit.get(0).unit())));
    }

    private void close() {
        if (!units.isEmpty()) {
            cut.add(filter.of(filter.indicators(), List.copyOf(units)));
        }
        units.clear();
        rows = 0;
    }
}
