package org.biaogan.reports.report;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.biaogan.reports.stand.MetricsStand;
import org.biaogan.reports.stand.Passport;
import org.biaogan.reports.stand.Reports;
import org.biaogan.reports.stand.Sample;
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
    void theBoardIsReadPageByPageAsOfTheInstantOfItsFirst() {
        List<String> rows = Sample.rows();
        MetricsStand.answersPages(rows.subList(0, 4), rows.subList(4, 7));

        String id = Reports.order("editor", Reports.HALF_YEAR).path("id");

        given().auth()
                .oauth2(Passport.of("viewer"))
                .get("/api/v1/reports/{id}/figures", id)
                .then()
                .statusCode(200)
                .body("standings.indicator", hasSize(7));
        MetricsStand.server()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/assessments"))
                        .withQueryParam("page", WireMock.equalTo("1"))
                        .withQueryParam("asOf", WireMock.equalTo("2026-07-20T01:30:01.123456Z"))
                        .withHeader("Authorization", WireMock.matching("Bearer .+")));
    }

    @Test
    void aReportOrderedNowIsOfTheNewestVersionAndItsFiguresAreFrozenWithTheirIds() {
        Response ordered = Reports.order("editor", Reports.HALF_YEAR);

        ordered.then().body("templateVersion", equalTo(2));
        given().auth()
                .oauth2(Passport.of("viewer"))
                .get("/api/v1/templates")
                .then()
                .body("items.version", equalTo(List.of(2)));
        given().auth()
                .oauth2(Passport.of("viewer"))
                .get("/api/v1/reports/{id}/figures", ordered.<String>path("id"))
                .then()
                .body("standings[0].figures.actual", equalTo(Sample.id("FAI", "actual")))
                .body("standings[0].figures.forecastLow", equalTo(Sample.id("FAI", "forecastLow")))
                .body("standings[5].figures.actual", nullValue());
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() {
        String id = Reports.order("editor", Reports.HALF_YEAR).path("id");
        String tag = Reports.ready(id).header("ETag");

        given().auth()
                .oauth2(Passport.of("viewer"))
                .header("If-None-Match", tag)
                .get("/api/v1/reports/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void reportsAreListedNewestFirstWithPages() {
        Reports.order("editor", Reports.HALF_YEAR);
        String newest = Reports.order("supervisor", Reports.HALF_YEAR).path("id");

        given().auth()
                .oauth2(Passport.of("viewer"))
                .queryParam("unit", "zone")
                .queryParam("template", "half-year-analysis")
                .queryParam("size", 1)
                .get("/api/v1/reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(newest))
                .header("Link", containsString("rel=\"next\""));
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
