package org.biaogan.local.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.biaogan.local.application.Application;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whole official series of single periods add up, through the public API, to what was published to date; only where the
 * files lie beside the checkout.
 */
@ExtendWith(RunningProduct.class)
class RealSumsIT {

    private static final Path DATA = LaunchedProduct.CHECKOUT.resolveSibling("shared/data");
    private static final Path GDP = DATA.resolve("nbs_gdp_quarterly/nbs_quarterly_gdp_tidy.csv");
    private static final Path MACRO = DATA.resolve("cn_macro_monthly/cn_macro_monthly_long.csv");
    private static final String UNIT = "CN-SUMS";

    private static Rest metrics;

    @BeforeAll
    static void addTheNation(LaunchedProduct product) throws Exception {
        assumeTrue(Files.exists(GDP) && Files.exists(MACRO), "no published series beside the checkout");
        metrics = product.rest(Application.METRICS, "admin");
        made(metrics.post("units", "{\"code\":\"%s\",\"name\":\"全国\"}".formatted(UNIT)));
    }

    @Test
    void quartersOfAllSixteenSeriesAddUpToTheAccumulatedOnes() throws Exception {
        Map<String, Published> series = gdp();

        assertThat(series).hasSize(16);
        int number = 0;
        for (Published one : series.values()) {
            assertAddsUp("GDP-" + number++, "QUARTER", one, new BigDecimal("0.1"));
        }
    }

    @Test
    void monthsOfNewLoansAddUpToTheYearToDate() throws Exception {
        assertAddsUp("NEW-LOANS", "MONTH", newLoans(), new BigDecimal("0.01"));
    }

    /** @param rounding the last digit published: both were rounded for themselves, and sums are not adjusted */
    private static void assertAddsUp(String code, String frequency, Published published, BigDecimal rounding)
            throws Exception {
        made(metrics.post("indicators", """
                {"code":"%s","name":"%s","unitOfMeasure":"亿元","frequency":"%s","measure":"LEVEL","basis":"PERIOD",
                 "direction":"UP","decimals":1}
                """.formatted(code, code, frequency)));
        made(metrics.post("observations", published.rows(code)));
        int compared = 0;
        for (String year : published.yearsFromTheirBeginning()) {
            for (JsonNode point : metrics.get("assessments/" + code + "/" + UNIT + "?period=" + year)
                    .get("series")) {
                String period = point.get("period").asText();
                if (period.startsWith(year) && published.single().containsKey(period)) {
                    assertThat(new BigDecimal(point.get("value").asText()))
                            .as(code + " " + period)
                            .isCloseTo(published.toDate().get(period), within(rounding));
                    assertThat(point.get("derivation").asText()).isEqualTo("SUM_OF_PERIODS");
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(16);
    }

    /** The name stands between the first comma and the last three, and may itself have commas. */
    private static Map<String, Published> gdp() throws IOException {
        Map<String, Published> series = new LinkedHashMap<>();
        for (String line : Files.readAllLines(GDP)) {
            String[] cells = line.split(",");
            int last = cells.length - 1;
            if (cells[last - 1].equals("level_100m_yuan")) {
                String name = line.substring(line.indexOf(',') + 1, line.indexOf(cells[last - 2]) - 1);
                series.computeIfAbsent(name, any -> new Published())
                        .put(cells[last - 2].equals("accumulated"), cells[0], cells[last]);
            }
        }
        return series;
    }

    private static Published newLoans() throws IOException {
        Published loans = new Published();
        for (String line : Files.readAllLines(MACRO)) {
            String[] cells = line.split(",");
            if (cells[0].equals("new_loans") && cells[1].endsWith("(亿元)")) {
                loans.put(cells[1].startsWith("累计"), cells[2], cells[3]);
            }
        }
        return loans;
    }

    private static void made(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    /** A series as published, of single periods and to date. */
    private record Published(Map<String, BigDecimal> single, Map<String, BigDecimal> toDate) {

        Published() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        void put(boolean isToDate, String period, String value) {
            (isToDate ? toDate : single).put(period, new BigDecimal(value));
        }

        Iterable<String> yearsFromTheirBeginning() {
            return single.keySet().stream()
                    .filter(period -> period.endsWith("-Q1") || period.endsWith("-01"))
                    .map(period -> period.substring(0, 4))
                    .toList();
        }

        String rows(String indicator) {
            StringJoiner rows = new StringJoiner(",", "[", "]");
            single.forEach((period, value) ->
                    rows.add("{\"indicator\":\"%s\",\"unit\":\"%s\",\"period\":\"%s\",\"value\":%s,\"source\":\"官方公布\"}"
                            .formatted(indicator, UNIT, period, value.toPlainString())));
            return rows.toString();
        }
    }
}
