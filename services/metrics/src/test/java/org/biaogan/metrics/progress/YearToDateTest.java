package org.biaogan.metrics.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.indicator.Measure.COUNT;
import static org.biaogan.metrics.indicator.Measure.LEVEL;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YearToDateTest {

    private final Map<TimePeriod, Reading> readings = new HashMap<>();

    @Test
    void monthsAddUpToTheYearToDateAndNoFurther() {
        know("2021-12", "A", "100")
                .know("2022-01", "A", "1")
                .know("2022-02", "P", "-2")
                .know("2022-03", "A", "4");
        know("2022-04", "A", "8");

        assertThat(sum("2022-03")).isEqualTo(value("3"));
        assertThat(sum("2022-01")).isEqualTo(value("1"));
    }

    @Test
    void quartersAddUpLikeMonths() {
        know("2022-Q1", "A", "270").know("2022-Q2", "A", "292");

        assertThat(sum("2022-Q2")).isEqualTo(value("562"));
        assertThat(sum("2022-Q3")).isEqualTo(Derived.absent(Absence.PERIOD_MISSING));
    }

    @Test
    void oneMissingMonthLeavesNoSum() {
        know("2022-01", "A", "1").know("2022-02", "M", null).know("2022-03", "A", "4");

        assertThat(sum("2022-03")).isEqualTo(Derived.absent(Absence.PERIOD_MISSING));
    }

    @Test
    void aJanuaryIncludedInFebruaryCountsAsNothingMissing() {
        know("2022-01", "K", null).know("2022-02", "W", "3").know("2022-03", "A", "4");

        assertThat(sum("2022-01")).isEqualTo(Derived.absent(Absence.INCLUDED_IN_FEBRUARY));
        assertThat(sum("2022-02")).isEqualTo(value("3"));
        assertThat(sum("2022-03")).isEqualTo(value("7"));
    }

    @Test
    void aJanuaryNobodyPostedIsInFebruaryOnlyWhereTheIndicatorSaysSo() {
        know("2022-02", "A", "3").know("2022-03", "A", "4");

        assertThat(sum("2022-03")).isEqualTo(Derived.absent(Absence.PERIOD_MISSING));
        assertThat(new YearToDate(readings, true).sum(LEVEL, TimePeriod.parse("2022-03")))
                .isEqualTo(value("7"));
        assertThat(new YearToDate(readings, true).sum(LEVEL, TimePeriod.parse("2022-01")))
                .isEqualTo(Derived.absent(Absence.INCLUDED_IN_FEBRUARY));
    }

    @Test
    void aJanuaryPostedAsAMonthOfItsOwnIsAdded() {
        know("2022-01", "A", "1").know("2022-02", "A", "2");

        assertThat(new YearToDate(readings, true).sum(LEVEL, TimePeriod.parse("2022-02")))
                .isEqualTo(value("3"));
    }

    @Test
    void aJanuaryThatFebruaryIncludesIsNotCountedTwice() {
        know("2022-01", "A", "1").know("2022-02", "W", "3");

        assertThat(sum("2022-02")).isEqualTo(value("3"));
    }

    @Test
    void aFebruaryMissingMakesItsJanuaryMissingToo() {
        know("2022-01", "K", null).know("2022-03", "A", "4");

        assertThat(sum("2022-03")).isEqualTo(Derived.absent(Absence.PERIOD_MISSING));
    }

    @ParameterizedTest
    @EnumSource(names = {"GROWTH", "RATIO", "RANK"})
    void ratesAndRanksAreNeverAddedNorTakenApart(Measure measure) {
        know("2022-01", "A", "1").know("2022-02", "A", "2");
        YearToDate year = new YearToDate(readings, false);

        assertThat(year.sum(measure, TimePeriod.parse("2022-02"))).isEqualTo(Derived.absent(Absence.NOT_ADDITIVE));
        assertThat(year.alone(measure, TimePeriod.parse("2022-02"))).isEqualTo(Derived.absent(Absence.NOT_ADDITIVE));
    }

    @Test
    void aMonthAloneIsTheDifferenceOfTwoYearsToDateOfALevel() {
        know("2022-01", "A", "1")
                .know("2022-02", "A", "3")
                .know("2022-03", "A", "2.5")
                .know("2022-05", "A", "9");

        assertThat(alone("2022-01")).isEqualTo(value("1"));
        assertThat(alone("2022-02")).isEqualTo(value("2"));
        assertThat(alone("2022-03")).isEqualTo(value("-0.5"));
        assertThat(alone("2022-05")).isEqualTo(Derived.absent(Absence.PERIOD_MISSING));
        assertThat(alone("2022-06")).isEqualTo(Derived.absent(Absence.NOTHING_KNOWN));
        assertThat(new YearToDate(readings, false).alone(COUNT, TimePeriod.parse("2022-02")))
                .isEqualTo(Derived.absent(Absence.NOT_ADDITIVE));
    }

    @Test
    void theFebruaryThatCarriesJanuaryIsNoMonthAlone() {
        know("2022-01", "K", null).know("2022-02", "W", "3").know("2022-03", "A", "7");

        assertThat(alone("2022-01")).isEqualTo(Derived.absent(Absence.INCLUDED_IN_FEBRUARY));
        assertThat(alone("2022-02")).isEqualTo(Derived.absent(Absence.INCLUDED_IN_FEBRUARY));
        assertThat(alone("2022-03")).isEqualTo(value("4"));
    }

    private YearToDateTest know(String period, String status, String value) {
        readings.put(TimePeriod.parse(period), new Reading(status, Figures.number(value)));
        return this;
    }

    private Derived sum(String period) {
        return new YearToDate(readings, false).sum(LEVEL, TimePeriod.parse(period));
    }

    private Derived alone(String period) {
        return new YearToDate(readings, false).alone(LEVEL, TimePeriod.parse(period));
    }

    private static Derived value(String value) {
        return Derived.of(new BigDecimal(value));
    }
}
