package org.biaogan.reports.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import org.biaogan.reports.stand.MetricsStand;
import org.biaogan.reports.stand.Passport;
import org.biaogan.reports.stand.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests and answers are held against the committed description of the interface. */
@QuarkusTest
class ContractTest {

    private final OpenApiValidationFilter contract = new OpenApiValidationFilter(OpenApiInteractionValidator.createFor(
                    Path.of("openapi.yaml").toUri().toString())
            .build());

    @BeforeEach
    void metricsAnswersWell() {
        MetricsStand.answersWell();
    }

    @Test
    void aReportKeepsTheContractFromTheOrderToItsFigures() {
        String id = as("editor")
                .contentType("application/json")
                .body(Reports.HALF_YEAR)
                .post("/api/v1/reports")
                .path("id");
        Reports.ready(id);

        assertThat(as("viewer").get("/api/v1/reports/" + id).statusCode()).isEqualTo(200);
        assertThat(as("viewer").get("/api/v1/reports/" + id + "/figures").statusCode())
                .isEqualTo(200);
        assertThat(as("viewer").get("/api/v1/reports").statusCode()).isEqualTo(200);
        assertThat(as("viewer").get("/api/v1/templates").statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusalKeepsTheContractToo() {
        assertThat(as("viewer")
                        .contentType("application/json")
                        .body(Reports.HALF_YEAR)
                        .post("/api/v1/reports")
                        .statusCode())
                .isEqualTo(403);
        assertThat(as("viewer")
                        .queryParam("status", "done")
                        .get("/api/v1/reports")
                        .statusCode())
                .isEqualTo(400);
    }

    private RequestSpecification as(String role) {
        return given().filter(contract).header("Authorization", "Bearer " + Passport.of(role));
    }
}
