package org.biaogan.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final TimeAxis TWO_YEARS =
            TimeAxis.around(Stream.of(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 1)), TODAY);

    @Test
    void axisIsOfWholeYears() {
        assertThat(TWO_YEARS).isEqualTo(new TimeAxis(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1)));
        assertThat(TimeAxis.around(Stream.of(), TODAY))
                .isEqualTo(new TimeAxis(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
    }

    @Test
    void dayStandsWhereItsTimeIsAndNeverBeyondTheEnds() {
        assertThat(TWO_YEARS.at(LocalDate.of(2025, 1, 1))).isEqualTo("0.00");
        assertThat(TWO_YEARS.at(LocalDate.of(2026, 1, 1))).isEqualTo("50.00");
        assertThat(TWO_YEARS.at(LocalDate.of(2019, 1, 1))).isEqualTo("0.00");
        assertThat(TWO_YEARS.at(LocalDate.of(2030, 1, 1))).isEqualTo("100.00");
        assertThat(TWO_YEARS.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
                .isEqualTo("50.00");
        assertThat(TWO_YEARS.between(LocalDate.of(2030, 1, 1), LocalDate.of(2019, 1, 1)))
                .isEqualTo("0");
    }

    @Test
    void endOfAllDaysLiesBeyondTheAxis() {
        TimeAxis axis = TimeAxis.around(Stream.of(LocalDate.of(2025, 3, 1), LocalDate.of(9999, 12, 31)), TODAY);

        assertThat(axis).isEqualTo(new TimeAxis(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)));
        assertThat(axis.at(LocalDate.of(9999, 12, 31))).isEqualTo("100.00");
    }

    @Test
    void axisOfACenturyHasALineForSomeOfItsYears() {
        TimeAxis century = TimeAxis.around(Stream.of(LocalDate.of(1970, 1, 1), LocalDate.of(2069, 1, 1)), TODAY);

        assertThat(century.years()).hasSize(34);
        assertThat(century.years().stream().map(TimeAxis.Year::label).filter(label -> !label.isEmpty()))
                .containsExactly("1970", "1985", "2000", "2015", "2030", "2045", "2060");
    }

    @Test
    void longAxisLabelsSomeOfItsYears() {
        TimeAxis long20 = TimeAxis.around(Stream.of(LocalDate.of(2010, 1, 1), LocalDate.of(2029, 1, 1)), TODAY);

        assertThat(long20.years()).hasSize(20);
        assertThat(long20.years().stream().map(TimeAxis.Year::label).filter(label -> !label.isEmpty()))
                .containsExactly("2010", "2013", "2016", "2019", "2022", "2025", "2028");
    }
}
