package org.biaogan.metrics.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @Test
    void tenDaysBelongToTheirMonthAndTheLastOfThemEndWithIt() {
        ReportingPeriod last = ReportingPeriod.parse("2024-02-T3");
        assertThat(last.start()).isEqualTo(LocalDate.of(2024, 2, 21));
        assertThat(last.end()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(last.inMonth()).isEqualTo(TimePeriod.parse("2024-02"));
        assertThat(ReportingPeriod.parse("2024-02")).isGreaterThan(last);
        assertThat(ReportingPeriod.parse("2024-01-T1").previous()).hasToString("2023-12-T3");
        assertThat(ReportingPeriod.parse("2024-01").previous()).hasToString("2023-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024", "2024-13", "2024-1", "2024-02-T0", "2024-02-T4", "2024-02-t1", "1899-01", "3000-01"})
    void nothingElseIsAReportingPeriod(String text) {
        assertThatThrownBy(() -> ReportingPeriod.parse(text)).isInstanceOf(MalformedPeriod.class);
    }

    @Property
    void whatIsWrittenIsReadAgainAndThreeTimesTenDaysFillAMonth(
            @ForAll @IntRange(min = 1900, max = 2999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 0, max = 3) int third) {
        ReportingPeriod period = new ReportingPeriod(YearMonth.of(year, month), third);
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(period.previous().end()).isEqualTo(period.start().minusDays(1));
        assertThat(period.previous()).isLessThan(period);
    }
}
