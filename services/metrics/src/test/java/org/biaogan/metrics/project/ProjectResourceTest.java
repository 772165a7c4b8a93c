package org.biaogan.metrics.project;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProjectResourceTest {

    private final Api admin = Api.asAdmin();

    @Test
    void aProjectIsRegisteredRevisedAndRead() {
        // Given
        String unit = Fixture.unit();
        String code = Fixture.project(unit);
        String before = OffsetDateTime.now().toString();
        admin.get("/projects/" + code)
                .header("ETag", "\"v1\"")
                .body("stage", equalTo("RESERVE"))
                .body("moneyUnit", equalTo("万元"))
                .body("unitName", equalTo("测试单位"))
                .body("standing.openProblems", equalTo(0));

        // When
        admin.put("/projects/" + code, "\"v1\"", """
                        {"name":"新名","unit":"%s","stage":"COMPLETED","reason":"更名"}""".formatted(unit))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("stage", equalTo("RESERVE"));

        // Then
        admin.request()
                .queryParam("asOf", before)
                .get("/api/v1/projects/" + code)
                .then()
                .body("name", equalTo("测试项目"))
                .body("plans.year", equalTo(List.of(2026, 2027)))
                .body("standing", nullValue());
        admin.get("/projects?q=" + code).body("items.code", hasItem(code));
    }

    @Test
    void everyFaultOfAProjectIsNamed() {
        admin.post("/projects", """
                        {"code":"no blanks","name":" ","unit":"X","longitude":200,"totalInvestment":-1,
                         "plannedStart":"2026-05-01","plannedCompletion":"2026-04-30",
                         "plans":[{"year":2026},{"year":2026}]}""")
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "code",
                                "name",
                                "longitude",
                                "longitude",
                                "plannedCompletion",
                                "totalInvestment",
                                "plans[1].year")));
        admin.post("/projects", """
                        {"code":"P-X","name":"甲","unit":"NOWHERE","leader":"NOBODY","themes":["NONE"]}""")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNKNOWN_UNIT", "UNKNOWN_OFFICIAL", "UNKNOWN_THEME")));
    }

    @Test
    void projectsAreKeptByTheirUnitsOnly() {
        String zone = Fixture.unit();
        String own = Fixture.unit(zone);
        String other = Fixture.unit();
        String code = Fixture.project(own);
        String body = "{\"name\":\"甲\",\"unit\":\"%s\",\"reason\":\"x\"}";
        for (String token : List.of(
                Tokens.of("viewer"), Tokens.of("supervisor"), Tokens.of("editor", other), Tokens.machine("read"))) {
            Api.as(token)
                    .put("/projects/" + code, "\"v1\"", body.formatted(own))
                    .statusCode(403);
            Api.as(token)
                    .post("/projects", "{\"code\":\"P-Y\",\"name\":\"乙\",\"unit\":\"%s\"}".formatted(own))
                    .statusCode(403);
            Api.as(token).delete("/projects/" + code, "\"v1\"").statusCode(403);
        }
        Api.as(Tokens.of("editor", own))
                .put("/projects/" + code, "\"v1\"", body.formatted(other))
                .statusCode(403);
        Api.as(Tokens.of("editor", zone))
                .put("/projects/" + code, "\"v1\"", body.formatted(own))
                .statusCode(200);
    }

    @Test
    void onlyAnApproverRegistersAProjectThatIsPastTheReserve() {
        String own = Fixture.unit();
        String started =
                "{\"code\":\"P-PAST-%1$s\",\"name\":\"甲\",\"unit\":\"%1$s\",\"stage\":\"STARTED\",\"reason\":\"补登\"}"
                        .formatted(own);
        Api.as(Tokens.of("editor", own))
                .post("/projects", started)
                .statusCode(403)
                .body("errors.field", equalTo(List.of("stage")));
        Api.as(Tokens.of("editor", own))
                .post("/projects", started.replace("STARTED", "RESERVE").replace("P-PAST", "P-NEW"))
                .statusCode(201);
        Api.as(Tokens.of("approver", Fixture.unit())).post("/projects", started).statusCode(403);
        Api.as(Tokens.of("approver", own)).post("/projects", started).statusCode(201);
    }

    @Test
    void listsWithinAProjectHaveAnEnd() {
        String body =
                "{\"code\":\"P-LONG\",\"name\":\"甲\",\"unit\":\"%s\",\"themes\":[%s],\"composition\":[%s],\"plans\":[%s]}";
        String unit = Fixture.unit();
        admin.post(
                        "/projects",
                        body.formatted(
                                unit,
                                repeated("\"T%d\"", 51),
                                repeated("{\"source\":\"LOAN\",\"amount\":%d}", 51),
                                repeated("{\"year\":%d}", 101)))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("themes", "composition", "plans")))
                .body("errors.code", equalTo(List.of("TOO_MANY", "TOO_MANY", "TOO_MANY")));
        admin.post("/projects", body.formatted(unit, "", "", repeated("{\"year\":%d}", 100)))
                .statusCode(201);
        for (String list : List.of("conditions", "milestones")) {
            admin.post("/projects/P-LONG/" + list, "{\"items\":[%s]}".formatted(repeated("{}", 201)))
                    .statusCode(422)
                    .body("errors.code", equalTo(List.of("TOO_MANY")));
        }
    }

    @Test
    void nobodyGivesAProjectOrTheAnswerForItToAUnitNotKept() {
        String own = Fixture.unit();
        String other = Fixture.unit();
        String pair =
                "{\"code\":\"P-PAIR-%s\",\"name\":\"甲\",\"unit\":\"%s\",\"responsibleUnit\":\"%s\",\"reason\":\"x\"}";
        Api editor = Api.as(Tokens.of("editor", own));
        Api approver = Api.as(Tokens.of("approver", own));
        for (String token : List.of(Tokens.of("editor", own), Tokens.of("approver", own))) {
            Api.as(token)
                    .post("/projects", pair.formatted(own, other, own))
                    .statusCode(403)
                    .body("errors.field", equalTo(List.of("unit")));
        }
        editor.post("/projects", pair.formatted(own, own, other))
                .statusCode(403)
                .body("errors.field", equalTo(List.of("responsibleUnit")));
        editor.post("/projects", pair.formatted(own, own, own)).statusCode(201);
        String path = "/projects/P-PAIR-" + own;
        editor.put(path, "\"v1\"", pair.formatted(own, own, other)).statusCode(403);
        editor.put(path, "\"v1\"", pair.formatted(own, other, own)).statusCode(403);
        approver.put(path, "\"v1\"", pair.formatted(own, own, other)).statusCode(200);
        editor.put(path, "\"v2\"", pair.formatted(own, own, other)).statusCode(200);
        Api.as(Tokens.of("editor", other))
                .put(path, "\"v3\"", pair.formatted(own, own, own))
                .statusCode(403)
                .body("errors.field", equalTo(List.of("responsibleUnit")));
    }

    @Test
    void onlyAnApproverRetiresAProjectAndTheChangesTellWhy() {
        String own = Fixture.unit();
        String path = "/projects/" + Fixture.project(own);
        String since = OffsetDateTime.now().toString();
        String ending = "{\"name\":\"甲\",\"unit\":\"%s\",\"validTo\":\"2099-12-31\",\"reason\":\"x\"}".formatted(own);
        Api editor = Api.as(Tokens.of("editor", own));
        Api approver = Api.as(Tokens.of("approver", own));

        editor.delete(path, "\"v1\"").statusCode(403);
        editor.put(path, "\"v1\"", ending).statusCode(403).body("errors.field", equalTo(List.of("validTo")));
        Api.as(Tokens.of("approver", Fixture.unit())).delete(path, "\"v1\"").statusCode(403);
        approver.put(path, "\"v1\"", ending).statusCode(200);
        approver.delete(path + "?reason=并入二期", "\"v2\"").statusCode(204);

        admin.get(path).body("validTo", not("2099-12-31")).body("reason", equalTo("并入二期"));
        admin.request()
                .queryParam("since", since)
                .queryParam("unit", own)
                .get("/api/v1/changes")
                .then()
                .body("items[0].kind", equalTo("PROJECT_REVISED"))
                .body("items[0].after", equalTo("RETIRED"))
                .body("items[0].reason", equalTo("并入二期"));
    }

    @Test
    void nothingHasHappenedOnADayStillToCome() {
        admin.post(
                        "/projects",
                        "{\"code\":\"P-SOON\",\"name\":\"甲\",\"unit\":\"%s\",\"actualStart\":\"2098-01-01\",\"actualCompletion\":\"2099-01-01\"}"
                                .formatted(Fixture.unit()))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("actualStart", "actualCompletion")))
                .body("errors[0].code", equalTo("IN_THE_FUTURE"));
    }

    @Test
    void whatCannotBeStoredIsNamed() {
        admin.post("/projects", """
                        {"code":"P-FINE","name":"甲","unit":"X","themes":[null],"longitude":1e-20000,"latitude":0e-20000,
                         "totalInvestment":1e-20000,"composition":[{"source":"LOAN","amount":0.1234567890123}],
                         "plans":[{"year":2026,"investment":1e-20000}]}""")
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "longitude",
                                "latitude",
                                "totalInvestment",
                                "themes[0]",
                                "composition[0].amount",
                                "plans[0].investment")));
    }

    private static String repeated(String item, int times) {
        return IntStream.range(2000, 2000 + times).mapToObj(item::formatted).collect(Collectors.joining(","));
    }
}
