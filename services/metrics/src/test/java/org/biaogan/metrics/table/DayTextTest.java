package org.biaogan.metrics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01",
                "2026-7-1",
                "2026/7/1",
                "2026.7.1",
                "2026年7月1日",
                "20260701",
                "01.07.2026",
                "1.7.2026",
                "2026-07-01 00:00:00",
                "2026-07-01T00:00",
                "46204"
            })
    void theSameDayIsUnderstoodInManyWritings(String text) {
        assertThat(read(text).day()).isEqualTo(FIRST_OF_JULY);
        assertThat(read(text).fault()).isNull();
    }

    @Test
    void aDayThatASpreadsheetCountsIsTakenWithAWarning() {
        assertThat(read("46204").warning().code()).isEqualTo("COUNTED_DAY");
        assertThat(read("2026-07-01").warning()).isNull();
    }

    @Test
    void whatCanBeReadInTwoWaysIsRefusedUnlessSaidWhich() {
        assertThat(read("03/04/2026").fault().code()).isEqualTo("AMBIGUOUS_DAY");
        assertThat(DayText.read("f", "03/04/2026", Optional.of(DayOrder.DAY_FIRST))
                        .day())
                .isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(DayText.read("f", "03/04/2026", Optional.of(DayOrder.MONTH_FIRST))
                        .day())
                .isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(read("25/04/2026").day()).isEqualTo(LocalDate.of(2026, 4, 25));
        assertThat(read("04/25/2026").day()).isEqualTo(LocalDate.of(2026, 4, 25));
        assertThat(read("04/04/2026").day()).isEqualTo(LocalDate.of(2026, 4, 4));
        assertThat(DayText.read("f", "04/25/2026", Optional.of(DayOrder.DAY_FIRST))
                        .fault()
                        .code())
                .isEqualTo("NO_SUCH_DAY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07",
                "2026",
                "July 2026",
                "2026-7/1",
                "1234567",
                "12026-07-01",
                "年内",
                "43.0",
                "-46204",
                "９",
                "2026-07-01 08:30"
            })
    void whatIsNoDayIsRefusedWithTheText(String text) {
        assertThat(read(text).day()).isNull();
        assertThat(read(text).fault().message()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "20261301", "32.01.2026", "99/99/2026"})
    void aDayThatNoCalendarHasIsRefused(String text) {
        assertThat(read(text).fault().code()).isEqualTo("NO_SUCH_DAY");
    }

    @Property
    void everyDayIsUnderstoodAsSpreadsheetsCountIt(@ForAll @IntRange(min = 20000, max = 79999) int day) {
        assertThat(read(String.valueOf(day)).day().toEpochDay()
                        - LocalDate.of(1899, 12, 30).toEpochDay())
                .isEqualTo(day);
    }

    private static DayText read(String text) {
        return DayText.read("plannedStart", text, Optional.empty());
    }
}
