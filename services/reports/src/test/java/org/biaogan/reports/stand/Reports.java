package org.biaogan.reports.stand;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;

/** The service's interface as tests use it. */
public final class Reports {

    public static final String HALF_YEAR =
            "{\"template\":\"half-year-analysis\",\"period\":\"2026-H1\",\"unit\":\"zone\"}";

    private Reports() {}

    public static Response order(String role, String body) {
        return given().auth()
                .oauth2(Passport.of(role))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/reports");
    }

    public static Response look(String id) {
        return given().auth().oauth2(Passport.of("viewer")).get("/api/v1/reports/{id}", id);
    }

    /** The report once its documents are stored. */
    public static Response ready(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> look(id), look -> "READY".equals(look.path("status")));
    }
}
