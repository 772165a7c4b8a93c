package org.biaogan.metrics.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2022-06, 2022-06-01, 2022-06-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022-Q2, 2022-04-01, 2022-06-30",
        "2022-H1, 2022-01-01, 2022-06-30",
        "2022-S2, 2022-07-01, 2022-12-31",
        "2022, 2022-01-01, 2022-12-31"
    })
    void aPeriodRunsFromItsFirstToItsLastDay(String text, LocalDate start, LocalDate end) {
        TimePeriod period = TimePeriod.parse(text);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", " 2022", "2022 ", "2022-6", "2022-00", "2022-13", "2022-Q0", "2022-Q5", "2022-q1", "2022-H3",
                "2022-S0", "22-06", "1899", "3000", "2022-06-30", "2022/06", "202206", "2022-", "２０２２-06", "-2022",
                "2022-06\n"
            })
    void anythingElseIsMalformed(String text) {
        assertThatThrownBy(() -> TimePeriod.parse(text))
                .isInstanceOf(MalformedPeriod.class)
                .hasMessageContaining("'" + text + "' is not a period")
                .extracting(failure -> ((MalformedPeriod) failure).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2022-06, 2022-06", "2022-Q2, 2022-Q2", "2022-H1, 2022-S1", "2022-S2, 2022-S2", "2022, 2022"})
    void sdmxWritesAHalfAsASemester(String text, String sdmx) {
        assertThat(TimePeriod.parse(text).sdmx()).isEqualTo(sdmx);
    }

    @Test
    void aHalfReadFromSdmxIsTheHalf() {
        assertThat(TimePeriod.parse("2022-S1"))
                .isEqualTo(TimePeriod.parse("2022-H1"))
                .hasToString("2022-H1");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04, QUARTER, 2022-Q1",
        "2022-02, QUARTER, 2021-Q4",
        "2022-06, QUARTER, 2022-Q2",
        "2022-H1, QUARTER, 2022-Q2",
        "2022-H1, MONTH, 2022-06",
        "2022-Q3, YEAR, 2021",
        "2022-12, YEAR, 2022",
        "2022, MONTH, 2022-12"
    })
    void theLastPeriodOfAFrequencyMayEndBefore(String text, Frequency frequency, String last) {
        assertThat(TimePeriod.parse(text).last(frequency)).hasToString(last);
    }

    @Test
    void juneAndTheFirstHalfNameTheSamePointOfACumulativeSeries() {
        TimePeriod half = TimePeriod.parse("2022-H1");
        assertThat(half.sameEndAs(TimePeriod.parse("2022-06"))).isTrue();
        assertThat(half.in(Frequency.QUARTER)).hasValue(TimePeriod.parse("2022-Q2"));
        assertThat(half.in(Frequency.YEAR)).isEmpty();
        assertThat(half.frequency()).isEmpty();
    }

    @Test
    void theShorterOfTwoPeriodsEndingTogetherComesFirst() {
        assertThat(TimePeriod.parse("2022-12"))
                .isLessThan(TimePeriod.parse("2022-Q4"))
                .isGreaterThan(TimePeriod.parse("2022-Q3"));
        assertThat(TimePeriod.parse("2022-H2")).isLessThan(TimePeriod.parse("2022"));
    }

    @Test
    void onlyTheMonthIsJanuary() {
        assertThat(TimePeriod.parse("2022-01").isJanuary()).isTrue();
        assertThat(TimePeriod.parse("2022-02").isFebruary()).isTrue();
        assertThat(TimePeriod.parse("2022-Q1").isJanuary()).isFalse();
        assertThat(TimePeriod.parse("2022").isFebruary()).isFalse();
    }

    @Test
    void aPeriodIsOverTheDayAfterItsLast() {
        TimePeriod october = TimePeriod.parse("2020-10");
        assertThat(october.overOn(LocalDate.parse("2020-10-31"))).isFalse();
        assertThat(october.overOn(LocalDate.parse("2020-11-01"))).isTrue();
        assertThat(october.dueOn(20)).isEqualTo("2020-11-20");
        assertThat(october.dueOn(0)).isEqualTo("2020-10-31");
    }

    @Test
    void theYearEndsWithAPeriodOfEveryFrequency() {
        TimePeriod may = TimePeriod.parse("2022-05");
        assertThat(may.yearEnd(Frequency.QUARTER)).hasToString("2022-Q4");
        assertThat(may.previousYear().yearEnd(Frequency.MONTH)).hasToString("2021-12");
        assertThat(may.isYearEnd()).isFalse();
        assertThat(may.yearEnd(Frequency.YEAR).isYearEnd()).isTrue();
    }

    @Test
    void noPeriodOfThreeMonthsEndsWithFebruary() {
        assertThatThrownBy(() -> new TimePeriod(YearMonth.of(2022, 2), 3)).hasMessageContaining("2022-02");
        assertThatThrownBy(() -> new TimePeriod(YearMonth.of(2022, 4), 4)).hasMessageContaining("4 months");
    }

    @Test
    void arithmeticMayStepOverTheEdgeOfWrittenYears() {
        assertThat(TimePeriod.parse("1900-01").last(Frequency.YEAR)).hasToString("1899");
        assertThat(TimePeriod.parse("2999-12").next()).hasToString("3000-01");
    }
}
