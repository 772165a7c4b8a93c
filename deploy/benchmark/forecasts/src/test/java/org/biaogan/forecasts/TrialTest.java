package org.biaogan.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.biaogan.metrics.outlook.ForecastMethod;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;
import org.junit.jupiter.api.Test;

class TrialTest {

    @Test
    void cellsInQuotationMarksKeepTheirCommas() {
        assertThat(CsvFile.cells("2024-Q2,\"Agriculture, Forestry\",,1.5"))
                .containsExactly("2024-Q2", "Agriculture, Forestry", "", "1.5");
    }

    @Test
    void aYearIsForecastOnlyFromEarlierOnes() {
        PublishedSeries series = quarters("40 100", "44 100", "48 100", "60 100");

        List<Trial> trials = Trial.of(series, ForecastMethod.STANDARD, made -> made.endMonth() == 6);

        assertThat(trials).extracting(trial -> trial.made().toString()).containsExactly("2022-Q2", "2023-Q2");
        Trial second = trials.get(1);
        assertThat(second.median()).isEqualTo(60 / 0.44 - 100, within(1e-9));
        assertThat(second.lastYear()).isEqualTo(60 / 0.48 - 100, within(1e-9));
        assertThat(second.linear()).isEqualTo(20, within(1e-9));
        assertThat(second.method()).isBetween(second.lastYear(), second.median());
    }

    @Test
    void aYearWithAGapNeitherTeachesNorIsForecast() {
        PublishedSeries series = quarters("40 100", "44 100", "48 100", "60 100");
        series.levels().remove(TimePeriod.parse("2021-Q1"));

        assertThat(Trial.of(series, ForecastMethod.STANDARD, made -> made.endMonth() == 6))
                .extracting(trial -> trial.made().toString())
                .containsExactly("2023-Q2");
    }

    @Test
    void onlyWhatIsMoreThanOnePointBehindCounts() {
        PublishedSeries series = quarters("40 100", "40 100", "39 100", "38 100");

        assertThat(new MonthsBehind(List.of(series)).text())
                .startsWith("seasonal 1 of 6, linear 2 of 6")
                .contains("a series 2023-Q2 -2.00 points");
    }

    /** A first quarter of 25 and a third of 75 each year, and of each year the half and the whole. */
    private static PublishedSeries quarters(String... years) {
        PublishedSeries series = new PublishedSeries("a series", "a family", Frequency.QUARTER, new TreeMap<>());
        for (int i = 0; i < years.length; i++) {
            String[] levels = ("25 " + years[i].replace(" ", " 75 ")).split(" ");
            for (int quarter = 1; quarter <= levels.length; quarter++) {
                series.levels().put(TimePeriod.ofQuarter(2020 + i, quarter), new BigDecimal(levels[quarter - 1]));
            }
        }
        return series;
    }
}
