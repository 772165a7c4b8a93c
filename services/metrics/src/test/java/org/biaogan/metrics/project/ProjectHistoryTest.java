package org.biaogan.metrics.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a project from version to version: baselines, slips, names, and people who change it at once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProjectHistoryTest {

    private static final String BODY = """
            {"name":"%s","unit":"%s","totalInvestment":%s,"plans":[{"year":2026,"investment":6000,"goal":"主体封顶"}],
             "plannedStart":"2026-01-01","plannedCompletion":"%s","reason":"%s"}""";

    private final Api admin = Api.asAdmin();
    private String unit;
    private String code;

    @BeforeEach
    void register() {
        unit = Fixture.unit();
        code = Fixture.project(unit);
    }

    @Test
    void replanningKeepsEveryEarlierBaselineAndTellsTheSlip() {
        // Given
        String before = OffsetDateTime.now().toString();
        revise("v1", "测试项目", "10000", "2028-02-29", "征地推迟");
        revise("v2", "改了名字", "10000", "2028-02-29", "更名");
        revise("v3", "改了名字", "12500.5", "2028-01-30", "追加投资");

        // Then
        admin.get("/projects/" + code + "/baselines")
                .statusCode(200)
                .body("items.number", contains(1, 2, 3))
                .body("items.version", contains(1, 2, 4))
                .body("items.reason", contains(null, "征地推迟", "追加投资"))
                .body("items.plannedCompletion", contains("2027-12-31", "2028-02-29", "2028-01-30"))
                .body("items[0].by", equalTo("admin"))
                .body("items[0].plans.year", contains(2026, 2027))
                .body("items[2].totalInvestment", equalTo(12500.5f))
                .body("slip.completion.first", equalTo(30))
                .body("slip.completion.last", equalTo(-30))
                .body("slip.start.first", equalTo(0))
                .body("slip.production.first", nullValue())
                .body("slip.investment.first", equalTo(2500.5f));
        admin.request()
                .queryParam("asOf", before)
                .get("/api/v1/projects/" + code + "/baselines")
                .then()
                .body("items", hasSize(1))
                .body("slip.completion.last", nullValue());
        admin.get("/projects/P-NOWHERE/baselines").statusCode(404);
    }

    @Test
    void aNewPlanNeedsItsReason() {
        admin.put("/projects/" + code, "\"v1\"", """
                        {"name":"测试项目","unit":"%s","plannedCompletion":"2029-01-01"}""".formatted(unit))
                .statusCode(422)
                .body("errors.field", contains("reason"));
    }

    @Test
    void whoComesTooLateSeesWhatWasChangedByWhomAndWhen() {
        // Given
        revise(Api.as(Tokens.of("editor", unit)), "v1", "测试项目", "10000", "2028-02-29", "征地推迟");
        revise("v2", "改了名字", "10000", "2028-02-29", "更名");
        String late = BODY.formatted("我的名字", unit, "10000", "2027-12-31", "我的理由");

        // Then
        admin.put("/projects/" + code, "\"v1\"", late)
                .statusCode(412)
                .contentType("application/problem+json")
                .body("errors.code", contains("STALE"))
                .body("version", equalTo(3))
                .body("changes.field", contains("plans", "plannedCompletion", "name"))
                .body("changes[1].before", equalTo("2027-12-31"))
                .body("changes[1].after", equalTo("2028-02-29"))
                .body("changes[1].by", equalTo("editor" + unit))
                .body("changes[1].at.length()", greaterThan(20))
                .body("changes[1].reason", equalTo("征地推迟"))
                .body("changes[0].after[0].goal", equalTo("主体封顶"))
                .body("changes[2].after", equalTo("改了名字"))
                .body("changes[2].version", equalTo(3));
        admin.put("/projects/" + code, "\"v2\"", late).statusCode(412).body("changes.field", contains("name"));
        admin.put("/projects/" + code, "\"other\"", late).statusCode(412).body("changes", empty());
        admin.delete("/projects/" + code, "\"v2\"").statusCode(412).body("changes.field", contains("name"));
        admin.get("/projects/" + code).body("name", equalTo("改了名字"));
    }

    @Test
    void aRenamedProjectKeepsItsFormerNamesAndIsFoundByThem() {
        revise("v1", "乙项目" + code, "10000", "2027-12-31", "更名");
        revise("v2", "丙项目" + code, "10000", "2027-12-31", "更名");
        revise("v3", "测试项目", "10000", "2027-12-31", "改回");

        admin.get("/projects/" + code).body("formerNames", contains("乙项目" + code, "丙项目" + code));
        admin.request()
                .queryParam("q", "丙项目" + code.toLowerCase(Locale.ROOT))
                .get("/api/v1/projects")
                .then()
                .body("items.code", contains(code));
    }

    @Test
    void whatLooksStrangeIsKeptAndSaid() {
        String odd = Fixture.project(unit, """
                ,"stage":"STARTED","composition":[{"source":"LOAN","amount":1}]""");
        String unknown = "T-W" + odd;
        admin.post("/projects", """
                        {"code":"%s","name":"甲","unit":"%s","plans":[{"year":2026,"investment":-5}]}""".formatted(unknown, unit))
                .statusCode(201)
                .body("warnings.code", contains("TOTAL_MISSING", "NEGATIVE_PLAN"))
                .body("totalInvestment", nullValue());
        admin.get("/projects/" + odd).body("warnings.field", contains("composition"));
        admin.get("/projects/" + code).body("warnings", empty());
    }

    @Test
    void whatProjectsReferToIsNotRetired() {
        String official = Fixture.official(unit);
        String theme = "T-TH" + official;
        admin.post("/themes", "{\"code\":\"%s\",\"name\":\"主题\"}".formatted(theme))
                .statusCode(201);
        String answering = Fixture.unit();
        Fixture.project(Fixture.unit(), """
                ,"responsibleUnit":"%s","leader":"%s","themes":["%s"]""".formatted(answering, official, theme));

        for (String path : new String[] {"/units/" + answering, "/officials/" + official, "/themes/" + theme}) {
            admin.delete(path, "\"v1\"")
                    .statusCode(409)
                    .body("errors.code", everyItem(equalTo("REFERENCED")))
                    .body("detail", containsString("1 projects"));
        }
    }

    private void revise(String version, String name, String total, String completion, String reason) {
        revise(admin, version, name, total, completion, reason);
    }

    private void revise(Api as, String version, String name, String total, String completion, String reason) {
        as.put("/projects/" + code, "\"%s\"".formatted(version), BODY.formatted(name, unit, total, completion, reason))
                .statusCode(200);
    }
}
