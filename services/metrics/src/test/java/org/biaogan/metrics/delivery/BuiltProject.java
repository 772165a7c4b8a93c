package org.biaogan.metrics.delivery;

import io.restassured.response.ValidatableResponse;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.Tokens;

/** A project of a park as a test works on it. */
record BuiltProject(String park, String code, Api editor) {

    static final String STARTED =
            ",\"stage\":\"UNDER_CONSTRUCTION\",\"stageSince\":\"2026-01-05\",\"actualStart\":\"2026-01-05\"";

    /** @param more further fields as JSON, beginning with a comma */
    static BuiltProject of(String park, String more) {
        return new BuiltProject(park, Fixture.project(park, STARTED + more), Api.as(Tokens.of("editor", park)));
    }

    void report(String period, String fields) {
        editor.post("/projects/" + code + "/progress", "{\"period\":\"%s\",%s}".formatted(period, fields))
                .statusCode(201);
    }

    void replan(String fields) {
        Api.asAdmin()
                .put(
                        "/projects/" + code,
                        "*",
                        "{\"name\":\"测试项目\",\"unit\":\"%s\",\"reason\":\"调整\",%s}".formatted(park, fields))
                .statusCode(200);
    }

    ValidatableResponse confide(String token, int level, String reason) {
        return Api.as(token)
                .post("/projects/" + code + "/confidence", "{\"level\":%d,\"reason\":\"%s\"}".formatted(level, reason));
    }

    ValidatableResponse standing() {
        return Api.as(Tokens.of("viewer")).get("/projects/" + code).statusCode(200);
    }

    ValidatableResponse curves() {
        return Api.as(Tokens.of("viewer")).get("/projects/" + code + "/curves");
    }

    ValidatableResponse curvesAsOf(String instant) {
        return Api.as(Tokens.of("viewer"))
                .request()
                .queryParam("asOf", instant)
                .get("/api/v1/projects/" + code + "/curves")
                .then();
    }
}
