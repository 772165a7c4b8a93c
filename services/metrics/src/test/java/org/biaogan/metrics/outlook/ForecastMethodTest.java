package org.biaogan.metrics.outlook;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.period.TimePeriod;
import org.junit.jupiter.api.Test;

class ForecastMethodTest {

    private static final TimePeriod MID_2025 = TimePeriod.parse("2025-Q2");
    private static final TimePeriod END_2025 = TimePeriod.parse("2025-Q4");

    /** Gross domestic product, accumulated, 100 million yuan at current prices: National Bureau of Statistics, 2026-04. */
    private static final Map<String, String> GDP = Map.of(
            "2022-Q2", "576287.3",
            "2022-Q4", "1234029.4",
            "2023-Q2", "608606.3",
            "2023-Q4", "1294271.7",
            "2024-Q2", "633110.6",
            "2024-Q4", "1348066.2",
            "2025-Q2", "659861.6",
            "2025-Q4", "1401879.2");

    private final Map<TimePeriod, BigDecimal> series = new HashMap<>();

    @Test
    void theFirstHalfOf2025ForetellsItsGrossDomesticProductWithin0point3PerCent() {
        known(GDP);
        known("2025-Q4", null);
        Forecast forecast = forecast(MID_2025, END_2025);

        assertThat(forecast.years()).containsExactly(2022, 2023, 2024);
        assertThat(shown(forecast.distribution().median())).isEqualTo("1405849.2");
        assertThat(shown(forecast.distribution().low())).isEqualTo("1396101.0");
        assertThat(shown(forecast.distribution().high())).isEqualTo("1415665.4");
        assertThat(forecast.distribution().probabilityOfReaching(new BigDecimal("1400000")))
                .isBetween(new BigDecimal("0.812089952"), new BigDecimal("0.812089953"));
        assertThat(forecast.distribution().probabilityOfStayingWithin(new BigDecimal("1400000")))
                .isBetween(new BigDecimal("0.187910047"), new BigDecimal("0.187910048"));
    }

    @Test
    void ofTheSameSeriesOnlyOnePastYearHasTwoBeforeIt() {
        known(GDP);
        Backtest backtest = Backtest.of(ForecastMethod.STANDARD, MID_2025, END_2025, series::get);

        assertThat(backtest.items()).hasSize(1);
        Backtest.Item item = backtest.items().get(0);
        assertThat(item.year()).isEqualTo(2024);
        assertThat(shown(item.forecast().median())).isEqualTo("1348966.7");
        assertThat(item.actual()).isEqualByComparingTo("1348066.2");
        assertThat(item.errorPercent()).isBetween(new BigDecimal("0.0667"), new BigDecimal("0.0668"));
        assertThat(shown(item.linear())).isEqualTo("1266221.2");
        assertThat(item.within()).isTrue();
        assertThat(backtest.within()).isEqualTo(1);
        assertThat(backtest.linearMeanAbsoluteErrorPercent())
                .isBetween(new BigDecimal("6.071"), new BigDecimal("6.072"));
    }

    @Test
    void atTheYearsEndTheForecastIsTheActual() {
        known(GDP);
        Forecast forecast = forecast(END_2025, END_2025);
        BigDecimal actual = new BigDecimal("1401879.2");

        assertThat(forecast.distribution().median()).isEqualTo(actual);
        assertThat(forecast.distribution().low()).isEqualTo(actual);
        assertThat(forecast.distribution().high()).isEqualTo(actual);
        assertThat(forecast.distribution().probabilityOfReaching(actual)).isEqualByComparingTo("1");
        assertThat(forecast.distribution().probabilityOfReaching(new BigDecimal("1401879.3")))
                .isEqualByComparingTo("0");
        assertThat(forecast.distribution().probabilityOfStayingWithin(actual)).isEqualByComparingTo("1");
        assertThat(Backtest.of(ForecastMethod.STANDARD, END_2025, END_2025, series::get)
                        .items())
                .isEmpty();
    }

    @Test
    void aYearCountsOnlyWhenBothMonthsAreKnownAndAboveZero() {
        known(GDP);
        known("2022-Q4", "-3");
        assertThat(forecast(MID_2025, END_2025).years()).containsExactly(2023, 2024);

        known("2023-Q2", null);
        assertThat(forecast(MID_2025, END_2025)).isEqualTo(Forecast.absent(ForecastAbsence.TOO_FEW_YEARS));
    }

    @Test
    void yearsMoreThanFiveAgoAreForgotten() {
        for (int year = 2017; year <= 2025; year++) {
            known(year + "-Q2", year == 2019 ? "90" : "40");
            known(year + "-Q4", "100");
        }

        assertThat(forecast(MID_2025, END_2025).years()).containsExactly(2020, 2021, 2022, 2023, 2024);
    }

    @Test
    void withoutAYearToDateAboveZeroThereIsNoForecastAndItSaysWhy() {
        known(GDP);
        known("2025-Q2", "0");
        assertThat(forecast(MID_2025, END_2025)).isEqualTo(Forecast.absent(ForecastAbsence.NOT_POSITIVE));

        known("2025-Q2", null);
        assertThat(forecast(MID_2025, END_2025)).isEqualTo(Forecast.absent(ForecastAbsence.NOTHING_KNOWN));
    }

    @Test
    void yearsThatAgreeByChanceDoNotPromiseCertainty() {
        known(Map.of("2023-Q2", "40", "2023-Q4", "100", "2024-Q2", "80", "2024-Q4", "200", "2025-Q2", "60"));
        ForecastDistribution forecast = forecast(MID_2025, END_2025).distribution();

        assertThat(forecast.median().doubleValue()).isEqualTo(150);
        assertThat(forecast.logError()).isEqualTo(0.002 * 0.6);
        assertThat(forecast.low()).isLessThan(forecast.median());
    }

    @Test
    void aSeasonThatWandersLeansOnTheLastYearAndASteadyOneOnAll() {
        double[] wandering = YearWeights.of(new double[] {-0.6, -0.5, -0.4, -0.3}, new double[] {0, 0.5, 1}, 1);
        double[] steady = YearWeights.of(new double[] {-0.6, -0.5, -0.6, -0.5}, new double[] {0, 0.5, 1}, 1);

        assertThat(wandering[3]).isGreaterThan(steady[3]);
        assertThat(steady[0]).isGreaterThan(wandering[0]);
    }

    @Test
    void aSeriesThatFellBeforeMayFallAgain() {
        known(Map.of("2023-Q2", "105", "2023-Q4", "100", "2024-Q2", "98", "2024-Q4", "100", "2025-Q2", "60"));
        ForecastDistribution forecast = forecast(MID_2025, END_2025).distribution();

        assertThat(forecast.low()).isLessThan(new BigDecimal("60"));
        assertThat(forecast.probabilityOfReaching(new BigDecimal("60"))).isLessThan(BigDecimal.ONE);
    }

    @Test
    void noShareIsTakenOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PastYear(2024, BigDecimal.ZERO, BigDecimal.TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new PastYear(2024, BigDecimal.TEN, BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(null, List.of(), null));
    }

    private Forecast forecast(TimePeriod made, TimePeriod until) {
        return ForecastMethod.STANDARD.forecast(made, until, series::get);
    }

    private void known(Map<String, String> values) {
        values.forEach(this::known);
    }

    private void known(String period, String value) {
        series.put(TimePeriod.parse(period), value == null ? null : new BigDecimal(value));
    }

    private static String shown(BigDecimal value) {
        return value.setScale(1, HALF_UP).toPlainString();
    }
}
