package org.biaogan.reports.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.biaogan.reports.stand.MetricsStand;
import org.biaogan.reports.stand.Passport;
import org.biaogan.reports.stand.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepeatedOrderTest {

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void metricsAnswersWell() {
        MetricsStand.answersWell();
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswerAgain() {
        Response first = order(Reports.HALF_YEAR);
        Response again = order(Reports.HALF_YEAR);

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        MetricsStand.server().verify(1, WireMock.getRequestedFor(WireMock.urlPathEqualTo("/api/v1/assessments")));
    }

    @Test
    void theSameKeyWithAnotherBodyIsAConflict() {
        order(Reports.HALF_YEAR);

        assertThat(order(Reports.HALF_YEAR + " ").statusCode()).isEqualTo(409);
    }

    @Test
    void aRefusedOrderLeavesItsKeyFree() {
        MetricsStand.answersWith(500, "");
        assertThat(order(Reports.HALF_YEAR).statusCode()).isEqualTo(503);
        MetricsStand.answersWell();

        assertThat(order(Reports.HALF_YEAR).statusCode()).isEqualTo(202);
    }

    @Test
    void ofOrdersAtTheSameTimeOneIsTakenAndTheOthersWait() {
        List<CompletableFuture<Response>> orders = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> order(Reports.HALF_YEAR)))
                .limit(4)
                .toList();

        List<Response> answers = orders.stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 202)
                        .map(answer -> answer.<String>path("id"))
                        .distinct())
                .hasSize(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(202, 409));
    }

    private Response order(String body) {
        return given().auth()
                .oauth2(Passport.of("editor"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/reports");
    }
}
