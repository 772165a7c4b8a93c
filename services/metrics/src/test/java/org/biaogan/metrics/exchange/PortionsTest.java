package org.biaogan.metrics.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.SeriesSize;
import org.junit.jupiter.api.Test;

class PortionsTest {

    private static final ObservationFilter ALL =
            new ObservationFilter(List.of(), List.of(), null, null, null, null, Instant.EPOCH);

    @Test
    void smallUnitsGoTogetherAndALargeOneIsSplitByIndicator() {
        List<ObservationFilter> portions = Portions.of(
                List.of(
                        new SeriesSize("A", "x", 2000),
                        new SeriesSize("B", "x", 2000),
                        new SeriesSize("B", "y", 1000),
                        new SeriesSize("C", "x", 4000),
                        new SeriesSize("C", "y", 900),
                        new SeriesSize("C", "z", 200),
                        new SeriesSize("D", "x", 1)),
                ALL);
        assertThat(portions)
                .extracting(ObservationFilter::units)
                .containsExactly(List.of("A", "B"), List.of("C"), List.of("C"), List.of("D"));
        assertThat(portions)
                .extracting(ObservationFilter::indicators)
                .containsExactly(List.of(), List.of("x", "y"), List.of("z"), List.of());
    }

    @Test
    void nothingToExportIsNoPortion() {
        assertThat(Portions.of(List.of(), ALL)).isEmpty();
    }
}
