package org.biaogan.local.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.biaogan.local.application.Application;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same figures on every surface: REST, page and PDF; and the demonstration's on the board. */
@ExtendWith(RunningProduct.class)
class FiguresIT {

    /** A published case: a year's plan of 647.4, and 629.0 done by October. */
    private static final String OBSERVATIONS = """
            [{"indicator":"CASE-FAI","unit":"CASE","period":"2020-06","value":382.7,"source":"年度投资计划通报"},
             {"indicator":"CASE-FAI","unit":"CASE","period":"2020-10","value":629.0,"source":"年度投资计划通报"}]
            """;

    private static LaunchedProduct product;

    @BeforeAll
    static void enterTheCase(LaunchedProduct running) throws Exception {
        product = running;
        Rest metrics = metrics("admin");
        made(metrics.post("units", "{\"code\":\"CASE\",\"name\":\"已公布案例\"}"));
        made(metrics.post("indicators", """
                {"code":"CASE-FAI","name":"重点项目投资","unitOfMeasure":"亿元","frequency":"MONTH","measure":"LEVEL",
                 "basis":"YTD","direction":"UP","decimals":1}
                """));
        made(metrics.post("targets", """
                {"indicator":"CASE-FAI","unit":"CASE","year":2020,"value":647.4,"ambition":"TARGET",
                 "trajectory":{"kind":"LINEAR"}}
                """));
        made(metrics.post("observations", OBSERVATIONS));
    }

    @Test
    void theWorkedCaseOverRest() throws Exception {
        JsonNode row = assessment("2020-10");

        assertThat(number(row, "completionPercent")).isBetween(new BigDecimal("97.157"), new BigDecimal("97.158"));
        assertThat(number(row, "expectedPercent")).isBetween(new BigDecimal("83.333"), new BigDecimal("83.334"));
        assertThat(number(row, "deviationPoints")).isBetween(new BigDecimal("13.824"), new BigDecimal("13.825"));
        assertThat(row.get("light").asText()).isEqualTo("GREEN");
        assertThat(row.get("state").isNull()).isTrue();
    }

    @Test
    void theWorkedCaseOnThePage() throws Exception {
        String page = viewer().page("/?unit=CASE&period=2020-10");

        assertThat(page)
                .contains("重点项目投资", "629.0", "647.4", "97.2", "83.3", "+13.8")
                .doesNotContain("13.9");
    }

    @Test
    void theSameDigitsInThePdfAsOverRest() throws Exception {
        // Given
        JsonNode row = assessment("2020-06");
        Rest reports = product.rest(Application.REPORTS, "supervisor");

        // When
        Rest.Answer ordered = reports.post(
                "reports", "{\"template\":\"half-year-analysis\",\"period\":\"2020-H1\",\"unit\":\"CASE\"}");
        assertThat(ordered.status()).as(ordered.toString()).isEqualTo(202);
        String text = textOf(document(reports, ordered.json().get("id").asText()));

        // Then
        assertThat(rounded(row, "completionPercent")).isEqualTo("59.1");
        assertThat(rounded(row, "deviationPoints")).isEqualTo("9.1");
        assertThat(text).contains("重点项目投资", "382.7", "647.4", "59.1", "50.0", "+9.1", "经济形势分析");
        assertThat(text.codePoints())
                .as("no radicals in place of ordinary characters")
                .noneMatch(point -> point >= 0x2E80 && point <= 0x2FDF);
    }

    @Test
    void theIdsPrintedInThePdfAnswerThePrintedNumbers() throws Exception {
        // Given
        Rest reports = product.rest(Application.REPORTS, "supervisor");
        Rest.Answer ordered = reports.post(
                "reports", "{\"template\":\"half-year-analysis\",\"period\":\"2020-H1\",\"unit\":\"CASE\"}");

        // When
        String text = textOf(document(reports, ordered.json().get("id").asText()));

        // Then
        assertThat(figure(text, "实际")).isEqualByComparingTo("382.7");
        assertThat(figure(text, "目标")).isEqualByComparingTo("647.4");
        assertThat(figure(text, "尚需")).isEqualByComparingTo("264.7");
        assertThat(figure(text, "完成率")).isEqualByComparingTo(number(assessment("2020-06"), "completionPercent"));
    }

    @Test
    void asOfBeforeACorrectionGivesTheOldValue() throws Exception {
        // Given
        Rest metrics = metrics("admin");
        made(metrics.post("observations", observation("\"value\":100.0")));
        String before =
                metrics.get("assessments?unit=CASE&period=2019-10").get("asOf").asText();

        // When
        Rest.Answer unexplained = metrics.post("observations", observation("\"value\":104.5"));
        made(metrics.post("observations", observation("\"value\":104.5,\"reason\":\"核实后修订\"")));

        // Then
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(actual("2019-10", "&asOf=" + Rest.encoded(before))).isEqualTo("100.0");
        assertThat(actual("2019-10", "")).isEqualTo("104.5");
    }

    @Test
    void theOverviewShowsTheDemonstrationAndSaysSo() throws Exception {
        String page = viewer().page("/?unit=DEMO");

        assertThat(page).contains("演示数据", "演示经济开发区", "地区生产总值", "固定资产投资");
        assertThat(page).containsPattern("\\d+\\.\\d");
    }

    @Test
    void theDemonstrationHasEveryLightAndTheStatesOfLife() throws Exception {
        JsonNode board = metrics("viewer").get("assessments?size=1000");

        List<String> standings = board.get("items").findValuesAsText("light");
        List<String> states = board.get("items").findValuesAsText("state");
        assertThat(standings).contains("GREEN", "YELLOW", "RED");
        assertThat(states).contains("MET", "LATE", "NO_DATA");
        assertThat(board.get("items").size()).isGreaterThan(60);
    }

    @Test
    void everyIndicatorOfTheZoneHasAPageWithItsSeries() throws Exception {
        Visitor viewer = viewer();
        for (JsonNode indicator :
                metrics("viewer").get("assessments?unit=DEMO&size=1000").get("items")) {
            String code = indicator.get("indicator").asText();
            assertThat(viewer.page("/indicators/" + code + "?unit=DEMO"))
                    .as(code)
                    .contains(indicator.get("indicatorName").asText());
        }
    }

    private static Rest metrics(String role) throws Exception {
        return product.rest(Application.METRICS, role);
    }

    private static Visitor viewer() throws Exception {
        return Visitor.loggedIn(product.ports().address(Application.DASHBOARD), "viewer");
    }

    private static JsonNode assessment(String period) throws Exception {
        return metrics("viewer")
                .get("assessments?unit=CASE&period=" + period)
                .get("items")
                .get(0);
    }

    /** The value that metrics answers for the id printed behind a label. */
    private static BigDecimal figure(String text, String label) throws Exception {
        Matcher printed =
                Pattern.compile(label + "\\s*([0-9A-Z]{6}(-[0-9A-Z]{6})+)").matcher(text);
        assertThat(printed.find()).as(text).isTrue();
        return number(metrics("viewer").get("figures/" + printed.group(1)), "value");
    }

    private static String actual(String period, String more) throws Exception {
        JsonNode board = metrics("viewer").get("assessments?unit=CASE&period=" + period + more);
        return new BigDecimal(board.get("items").get(0).get("actual").asText())
                .setScale(1)
                .toString();
    }

    private static String observation(String rest) {
        return "[{\"indicator\":\"CASE-FAI\",\"unit\":\"CASE\",\"period\":\"2019-10\"," + rest + "}]";
    }

    /** Waits as the service asks: a document that is not ready is a conflict for now. */
    private static byte[] document(Rest reports, String id) throws Exception {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        Rest.Answer answer = reports.read("reports/" + id + "/document.pdf");
        while (answer.status() == 409 && Instant.now().isBefore(patience)) {
            Thread.sleep(200);
            answer = reports.read("reports/" + id + "/document.pdf");
        }
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BigDecimal number(JsonNode row, String field) {
        return new BigDecimal(row.get(field).asText());
    }

    private static String rounded(JsonNode row, String field) {
        return number(row, field).setScale(1, java.math.RoundingMode.HALF_UP).toString();
    }

    private static void made(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
