package org.biaogan.metrics.lifecycle;

import static org.biaogan.metrics.lifecycle.Steps.take;
import static org.biaogan.metrics.lifecycle.Steps.transitions;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects that are past the reserve when they come into the register. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RegistrationTest {

    private final Api admin = Api.asAdmin();
    private final Instant before = Instant.now();
    private String unit;
    private String code;
    private Api approver;

    @BeforeEach
    void stopTheClock() {
        TestClock.stopAt("2026-05-01T09:00:00+08:00");
        unit = Fixture.unit();
        code = "T-R-" + unit;
        approver = Api.as(Tokens.of("approver", unit));
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.goOn();
    }

    @Test
    void whoRegistersAProjectLateSaysWhyAndTheProjectsLifeBeginsWithIt() {
        register(",\"stage\":\"STARTED\"").statusCode(422).body("errors.field", contains("reason"));
        register(",\"stage\":\"STARTED\",\"reason\":\" \"").statusCode(422).body("errors.field", contains("reason"));
        register(",\"stage\":\"STARTED\",\"stageSince\":\"2026-03-01\",\"reason\":\"清查补登\"")
                .statusCode(201);
        admin.get(transitions(code))
                .body("items.action", contains("REGISTERED"))
                .body("items[0].from", nullValue())
                .body("items[0].to", equalTo("STARTED"))
                .body("items[0].on", equalTo("2026-03-01"))
                .body("items[0].by", equalTo("approver" + unit))
                .body("items[0].reason", equalTo("清查补登"))
                .body("items[0].number", equalTo(1));
        admin.get("/changes?project=%s&kind=PROJECT_ADDED&since=%s".formatted(code, before))
                .body("items", hasSize(1))
                .body("items[0].before", nullValue())
                .body("items[0].after", equalTo("STARTED"))
                .body("items[0].reason", equalTo("清查补登"));
        take(approver, code, "BUILD", "2026-04-01", "").statusCode(201);
        admin.get(transitions(code)).body("items.action", contains("REGISTERED", "BUILD"));
        approver.put(
                        "/projects/" + code,
                        "\"v2\"",
                        "{\"name\":\"乙\",\"unit\":\"%s\",\"reason\":\"更名\"}".formatted(unit))
                .statusCode(200);
        admin.get(transitions(code)).body("items", hasSize(2));
    }

    @Test
    void whereNobodySaysSinceWhenItStandsThereLaterStepsAreFree() {
        register(",\"stage\":\"STARTED\",\"reason\":\"补登\"").statusCode(201);
        admin.get(transitions(code)).body("items[0].on", nullValue());
        take(approver, code, "BUILD", "2025-04-01", "").statusCode(201);
    }

    @Test
    void whatIsInTheReserveBeginsWithNothing() {
        register("").statusCode(201);
        admin.get(transitions(code)).body("items", empty());
        admin.get("/changes?project=%s&kind=PROJECT_ADDED&since=%s".formatted(code, before))
                .body("items[0].after", nullValue());
    }

    @Test
    void noDayOfItsLifeIsStillToCome() {
        for (String field : new String[] {"stageSince", "actualStart", "actualCompletion", "actualProduction"}) {
            register(",\"stage\":\"AT_CAPACITY\",\"reason\":\"x\",\"%s\":\"2026-05-02\"".formatted(field))
                    .statusCode(422)
                    .body("errors.field", contains(field))
                    .body("errors.code", contains("IN_THE_FUTURE"));
        }
    }

    @Test
    void nobodyTakesItAsAStep() {
        register(",\"stage\":\"STARTED\",\"reason\":\"补登\"").statusCode(201);
        take(approver, code, "REGISTERED", "2026-04-01", ",\"reason\":\"x\"")
                .statusCode(409)
                .body("errors.code", contains("WRONG_STAGE"));
        approver.get(transitions(code)).body("allowed.action", contains("BUILD", "SUSPEND", "TERMINATE"));
    }

    @Test
    void anImportIsTheReasonWhereItsRowsSayNone() {
        String csv = """
                code,name,unit,stage,reason
                %1$s-1,甲,%2$s,在建,
                %1$s-2,乙,%2$s,在建,旧账补登
                %1$s-3,丙,%2$s,RESERVE,
                """.formatted(code, unit);
        String id = admin.request()
                .multiPart("file", "old-list.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/project-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin.get(transitions(code + "-1"))
                .body("items.action", contains("REGISTERED"))
                .body("items[0].reason", containsString("old-list.csv"))
                .body("items[0].reason", containsString(id));
        admin.get("/projects/" + code + "-1").body("reason", containsString(id));
        admin.get(transitions(code + "-2")).body("items.reason", contains("旧账补登"));
        admin.get(transitions(code + "-3")).body("items", empty());
    }

    private ValidatableResponse register(String more) {
        return approver.post(
                "/projects", "{\"code\":\"%s\",\"name\":\"甲\",\"unit\":\"%s\"%s}".formatted(code, unit, more));
    }
}
