package org.biaogan.reports.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.biaogan.reports.stand.MetricsStand;
import org.biaogan.reports.stand.Passport;
import org.biaogan.reports.stand.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportHttpTest {

    @BeforeEach
    void metricsAnswersWell() {
        MetricsStand.answersWell();
    }

    @Test
    void anOrderedReportIsStoredAtOnceAndPrintedSoon() {
        Response ordered = Reports.order("editor", Reports.HALF_YEAR);

        ordered.then()
                .statusCode(202)
                .body("status", equalTo("PENDING"))
                .body("title", equalTo("云杉经济开发区2026年上半年经济形势分析"))
                .body("period", equalTo("2026-H1"))
                .body("asOf", equalTo("2026-07-20T09:30:01.123456+08:00"));
        assertThat(ordered.header("Location")).endsWith("/api/v1/reports/" + ordered.path("id"));
        Reports.ready(ordered.path("id"))
                .then()
                .body("documentSha256.pdf", notNullValue())
                .body("documentSha256.html", notNullValue())
                .body("formats", hasItem("pdf"));
    }

    @Test
    void theDocumentComesWithItsChineseName() {
        String id = Reports.order("editor", Reports.HALF_YEAR).path("id");
        Reports.ready(id);

        given().auth()
                .oauth2(Passport.of("viewer"))
                .get("/api/v1/reports/{id}/document.pdf", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        startsWith("inline; filename=\"report.pdf\"; filename*=UTF-8''%E4%BA%91"));
    }

    @Test
    void anUnknownReportIsNotFound() {
        given().auth()
                .oauth2(Passport.of("viewer"))
                .get("/api/v1/reports/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
