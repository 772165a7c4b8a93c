package org.biaogan.local.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.biaogan.local.application.Application;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Published official series through the public API; only where the files lie beside the checkout. */
@ExtendWith(RunningProduct.class)
class RealFiguresIT {

    private static final Path DATA = LaunchedProduct.CHECKOUT.resolveSibling("shared/data");
    private static final Path REAL_ESTATE =
            DATA.resolve("nbs_re_investment_ytd/nbs_re_investment_ytd_201809_201909.csv");
    private static final Path RETAIL = DATA.resolve("cn_retail_2012_2018/cn_retail_2012_2018.csv");

    private static Rest metrics;

    @BeforeAll
    static void importThem(LaunchedProduct product) throws Exception {
        assumeTrue(Files.exists(REAL_ESTATE) && Files.exists(RETAIL), "no published series beside the checkout");
        metrics = product.rest(Application.METRICS, "admin");
        made(metrics.post("units", "{\"code\":\"CN\",\"name\":\"全国\"}"));
        indicator("REAL-ESTATE", "房地产投资", 2019);
        indicator("RETAIL-CN", "社会消费品零售总额", 2018);
        made(metrics.postCsv("imports", realEstate()));
        made(metrics.post("observations", retail()));
    }

    @Test
    void januaryIsIncludedInFebruaryAndNeverZeroOrLate() throws Exception {
        for (String indicator : List.of("REAL-ESTATE", "RETAIL-CN")) {
            String year = indicator.equals("REAL-ESTATE") ? "2019" : "2018";
            JsonNode story = metrics.get("assessments/" + indicator + "/CN?period=" + year + "-02");

            assertThat(point(story, year + "-01").get("status").asText()).isEqualTo("K");
            assertThat(point(story, year + "-01").get("value").isNull()).isTrue();
            assertThat(point(story, year + "-02").get("status").asText()).isEqualTo("W");
            assertThat(row(indicator, year + "-01").get("state").asText()).isEqualTo("NOT_DUE");
            assertThat(row(indicator, year + "-01").get("actual").isNull()).isTrue();
        }
    }

    @Test
    void realEstateInvestmentEndsInAugust2019() throws Exception {
        JsonNode observations = metrics.get("observations?indicator=REAL-ESTATE&unit=CN&measure=LEVEL&size=1000")
                .get("items");

        assertThat(observations.get(observations.size() - 1).get("period").asText())
                .isEqualTo("2019-08");
        assertThat(observations).noneMatch(row -> row.get("period").asText().endsWith("-01"));
    }

    @Test
    void growthIsStoredAsPublishedAndNotRecomputed() throws Exception {
        JsonNode row = row("RETAIL-CN", "2018-02");

        assertThat(number(row, "growthPublished")).isEqualByComparingTo("9.7");
        assertThat(number(row, "growthImplied").setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("5.4");
    }

    /** The cumulative level and growth of the total, as rows of an import; months without data are left out. */
    private static String realEstate() throws IOException {
        StringBuilder csv = new StringBuilder("indicator,unit,period,measure,basis,value,status,source\n");
        for (String line : Files.readAllLines(REAL_ESTATE)) {
            String[] cells = line.split(",");
            boolean level = cells[1].equals("房地产投资_累计值");
            boolean growth = cells[1].equals("房地产投资_累计增长");
            if ((level || growth) && cells[5].equals("true")) {
                String period = cells[3].substring(0, 4) + "-" + cells[3].substring(4);
                csv.append("REAL-ESTATE,CN,%s,%s,YTD,%s,%s,国家统计局\n"
                        .formatted(period, level ? "LEVEL" : "GROWTH", cells[4], status(period)));
            }
        }
        return csv.toString();
    }

    /** Monthly levels added up over each year; growth for January and February together, where it is cumulative. */
    private static String retail() throws IOException {
        StringJoiner rows = new StringJoiner(",", "[", "]");
        BigDecimal total = BigDecimal.ZERO;
        List<String> lines = new ArrayList<>(Files.readAllLines(RETAIL));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            String period = cells[2];
            boolean february = period.endsWith("-02");
            total = (february ? BigDecimal.ZERO : total).add(new BigDecimal(cells[3]));
            rows.add(observation(period, "LEVEL", total.toPlainString()));
            if (february) {
                rows.add(observation(period, "GROWTH", cells[4]));
            }
        }
        return rows.toString();
    }

    private static String observation(String period, String measure, String value) {
        return "{\"indicator\":\"RETAIL-CN\",\"unit\":\"CN\",\"period\":\"%s\",\"measure\":\"%s\",\"value\":%s,"
                        .formatted(period, measure, value)
                + "\"status\":\"%s\",\"source\":\"国家统计局\"}".formatted(status(period));
    }

    private static String status(String period) {
        return period.endsWith("-02") ? "W" : "A";
    }

    /** With a target, so that the board has a row in January, when the year has no figure yet. */
    private static void indicator(String code, String name, int year) throws Exception {
        made(metrics.post("indicators", """
                {"code":"%s","name":"%s","unitOfMeasure":"亿元","frequency":"MONTH","measure":"LEVEL","basis":"YTD",
                 "direction":"UP","decimals":1,"januaryInFebruary":true}
                """.formatted(code, name)));
        made(metrics.post(
                "targets",
                "{\"indicator\":\"%s\",\"unit\":\"CN\",\"year\":%d,\"value\":500000,\"ambition\":\"TARGET\"}"
                        .formatted(code, year)));
    }

    private static JsonNode row(String indicator, String period) throws Exception {
        return metrics.get("assessments?unit=CN&indicator=" + indicator + "&period=" + period)
                .get("items")
                .get(0);
    }

    private static JsonNode point(JsonNode story, String period) {
        for (JsonNode point : story.get("series")) {
            if (point.get("period").asText().equals(period)) {
                return point;
            }
        }
        throw new AssertionError("no " + period + " in " + story.get("series"));
    }

    private static BigDecimal number(JsonNode row, String field) {
        return new BigDecimal(row.get(field).asText());
    }

    private static void made(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
