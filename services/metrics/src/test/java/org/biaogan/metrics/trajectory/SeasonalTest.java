package org.biaogan.metrics.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;
import org.junit.jupiter.api.Test;

class SeasonalTest {

    private final Map<TimePeriod, BigDecimal> yearToDate = new HashMap<>();

    @Test
    void ofAnOddNumberOfYearsTheMiddleShareIsExpected() {
        year(2019, "40", "100");
        year(2020, "30", "100");
        year(2021, "96", "200");

        Expectation june = june();
        assertThat(june.share()).isEqualByComparingTo("0.4");
        assertThat(june.kind()).isEqualTo(Trajectory.Kind.SEASONAL);
        assertThat(june.years()).containsExactly(2021, 2020, 2019);
        assertThat(june.note().zh()).isEqualTo("按过去3年（2021、2020、2019）同期累计占全年比重的中位数");
        assertThat(june.note().en())
                .isEqualTo("median share of the year reached by the same month of 3 past years (2021, 2020, 2019)");
    }

    @Test
    void ofAnEvenNumberOfYearsTheMeanOfTheTwoInTheMiddleIsExpected() {
        year(2018, "40", "100");
        year(2019, "30", "100");
        year(2020, "90", "100");
        year(2021, "46", "100");

        assertThat(june().share()).isEqualByComparingTo("0.43");
    }

    @Test
    void fewerThanTwoUsableYearsAreLinearAndSaySo() {
        assertThat(june().note().zh()).isEqualTo("往年同期与全年数据均不可用，不足两年，改按线性进度");
        year(2021, "40", "100");

        Expectation june = june();
        assertThat(june.share()).isEqualByComparingTo("0.5");
        assertThat(june.kind()).isEqualTo(Trajectory.Kind.LINEAR);
        assertThat(june.years()).isEmpty();
        assertThat(june.note().zh()).isEqualTo("往年仅2021年同期与全年数据可用，不足两年，改按线性进度");
        assertThat(june.note().en())
                .isEqualTo("linear, as only 2021 is known both at this month and at its end; it takes two past years");
    }

    @Test
    void aYearWithoutItsEndOrWithAnEndOfZeroOrBelowDoesNotCount() {
        year(2018, "40", "100");
        year(2019, "50", "100");
        year(2020, "20", "0");
        year(2021, "20", "-5");
        yearToDate.put(TimePeriod.parse("2021-06"), new BigDecimal("7"));

        assertThat(june().years()).containsExactly(2019, 2018);
    }

    @Test
    void onlyTheFiveYearsBeforeTheTargetsAreLookedAt() {
        for (int year = 2010; year <= 2022; year++) {
            year(year, "40", "100");
        }

        assertThat(june().years()).containsExactly(2021, 2020, 2019, 2018, 2017);
    }

    @Test
    void whichYearsAreUsableIsDecidedMonthByMonth() {
        year(2020, "40", "100");
        year(2021, "44", "100");
        yearToDate.put(TimePeriod.parse("2020-09"), new BigDecimal("70"));

        assertThat(seasonal().at(TimePeriod.parse("2022-06")).kind()).isEqualTo(Trajectory.Kind.SEASONAL);
        assertThat(seasonal().at(TimePeriod.parse("2022-09")).kind()).isEqualTo(Trajectory.Kind.LINEAR);
        assertThat(seasonal().at(TimePeriod.parse("2022-H1")))
                .isEqualTo(seasonal().at(TimePeriod.parse("2022-06")));
    }

    @Test
    void quartersAndYearsHaveSharesToo() {
        yearToDate.put(TimePeriod.parse("2020-Q1"), new BigDecimal("20"));
        yearToDate.put(TimePeriod.parse("2020-Q4"), new BigDecimal("100"));
        yearToDate.put(TimePeriod.parse("2021-Q1"), new BigDecimal("24"));
        yearToDate.put(TimePeriod.parse("2021-Q4"), new BigDecimal("100"));
        Trajectory quarters = new Seasonal(PastShares.before(2022, Frequency.QUARTER, yearToDate::get));
        yearToDate.put(TimePeriod.parse("2020"), new BigDecimal("100"));
        yearToDate.put(TimePeriod.parse("2021"), new BigDecimal("120"));
        Trajectory years = new Seasonal(PastShares.before(2022, Frequency.YEAR, yearToDate::get));

        assertThat(quarters.expectedShare(TimePeriod.parse("2022-Q1"))).isEqualByComparingTo("0.22");
        assertThat(years.expectedShare(TimePeriod.parse("2022"))).isEqualByComparingTo("1");
    }

    private Expectation june() {
        return seasonal().at(TimePeriod.parse("2022-06"));
    }

    private Trajectory seasonal() {
        return new Seasonal(PastShares.before(2022, Frequency.MONTH, yearToDate::get));
    }

    private void year(int year, String june, String december) {
        yearToDate.put(TimePeriod.ofMonth(year, 6), new BigDecimal(june));
        yearToDate.put(TimePeriod.ofMonth(year, 12), new BigDecimal(december));
    }
}
