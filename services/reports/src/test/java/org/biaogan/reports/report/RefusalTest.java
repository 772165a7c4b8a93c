package org.biaogan.reports.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.biaogan.reports.stand.MetricsStand;
import org.biaogan.reports.stand.Passport;
import org.biaogan.reports.stand.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusalTest {

    private static final String ORDER = "{\"template\":\"%s\",\"period\":\"%s\",\"unit\":\"%s\"}";

    @TestHTTPResource("/api/v1/reports")
    URI reports;

    @BeforeEach
    void metricsAnswersWell() {
        MetricsStand.answersWell();
    }

    @ParameterizedTest
    @CsvSource({
        "annual, 2026-H1, zone, template, UNKNOWN_TEMPLATE",
        "half-year-analysis, 2026-07, zone, period, UNFIT_PERIOD",
        "half-year-analysis, '', zone, period, REQUIRED",
        "half-year-analysis, 2026-H1, 'a b', unit, UNKNOWN_UNIT"
    })
    void anOrderAgainstARuleNamesTheField(String template, String period, String unit, String field, String code) {
        problem(Reports.order("editor", ORDER.formatted(template, period, unit)), 422, field, code);
    }

    @Test
    void anInstantInTheFutureIsRefused() {
        String body = Reports.HALF_YEAR.replace("}", ",\"asOf\":\"2999-01-01T00:00:00+08:00\"}");

        problem(Reports.order("editor", body), 422, "asOf", "FUTURE");
    }

    @Test
    void aBodyThatIsNoJsonIsMalformed() {
        problem(Reports.order("editor", "{\"template\":"), 400, "", "MALFORMED");
        problem(Reports.order("editor", "{\"template\":[1]}"), 400, "template", "MALFORMED");
        problem(Reports.order("editor", " "), 400, "", "MALFORMED");
    }

    @Test
    void aBodyTooLargeIsRefusedWithAProblem() {
        problem(Reports.order("editor", " ".repeat(70_000)), 413, "", "TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 1_100_000, 8_000_000})
    void aBodyTooLargeThatDoesNotSaySoIsRefusedWithAProblem(int bytes) throws Exception {
        byte[] body = " ".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(reports)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Passport.of("editor"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonObject error = new JsonObject(answer.body()).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("code")).isEqualTo("TOO_LARGE");
    }

    @Test
    void aFieldThereIsNotIsNamed() {
        String body = Reports.HALF_YEAR.replace("}", ",\"asof\":\"2026-07-01T00:00:00+08:00\"}");

        problem(Reports.order("editor", body), 400, "asof", "MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({"page, x", "page, -1", "size, 0", "size, 1001", "status, done"})
    void aMalformedParameterIsNamed(String name, String value) {
        Response answer = given().auth()
                .oauth2(Passport.of("viewer"))
                .queryParam(name, value)
                .get("/api/v1/reports");

        problem(answer, 400, name, "MALFORMED");
    }

    @Test
    void aUnitThatMetricsDoesNotKnowIsNamed() {
        MetricsStand.answersWith(404, "{\"status\":404}");

        problem(Reports.order("editor", Reports.HALF_YEAR), 422, "unit", "UNKNOWN_UNIT");
    }

    @Test
    void aRefusalOfMetricsIsPassedOnWithItsField() {
        MetricsStand.answersWith(
                422,
                "{\"status\":422,\"errors\":[{\"field\":\"period\",\"code\":\"FUTURE_PERIOD\",\"message\":\"not over\"}]}");

        problem(Reports.order("editor", Reports.HALF_YEAR), 422, "period", "FUTURE_PERIOD");
    }

    @ParameterizedTest
    @CsvSource({"500", "503", "429"})
    void aFailureOfMetricsStoresNothing(int status) {
        MetricsStand.answersWith(status, "oops");
        long before = count();

        unavailable(Reports.order("editor", Reports.HALF_YEAR));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aSlowMetricsServiceIsNotWaitedForLong() {
        MetricsStand.isSlow(5_000);

        unavailable(Reports.order("editor", Reports.HALF_YEAR));
    }

    @Test
    void whoeverHasNoTokenOrNoRightIsTurnedAwayWithAProblem() {
        given().get("/api/v1/reports").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2("not.a.token")
                .get("/api/v1/templates")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        Reports.order("viewer", Reports.HALF_YEAR).then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void aMachineNeedsTheScopeToCreate() {
        assertThat(byMachine("observations:write")).isEqualTo(403);
        assertThat(byMachine("observations:write reports:create")).isEqualTo(202);
    }

    private static int byMachine(String scopes) {
        return given().auth()
                .oauth2(Passport.ofMachine(scopes))
                .contentType("application/json")
                .body(Reports.HALF_YEAR)
                .post("/api/v1/reports")
                .statusCode();
    }

    private static void unavailable(Response answer) {
        answer.then().statusCode(503).contentType("application/problem+json").header("Retry-After", notNullValue());
    }

    private static void problem(Response answer, int status, String field, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code));
    }

    private static long count() {
        return Long.parseLong(given().auth()
                .oauth2(Passport.of("viewer"))
                .get("/api/v1/reports")
                .header("X-Total-Count"));
    }
}
