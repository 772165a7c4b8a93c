package org.biaogan.metrics.delivery;

import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects planned for 2026 and 2027, looked at in August 2026. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DeliveryTest {

    private String park;
    private BuiltProject project;

    @BeforeEach
    void aProjectUnderConstruction() {
        TestClock.stopAt("2026-08-05T10:00:00+08:00");
        park = unit();
        project = BuiltProject.of(park, "");
    }

    @AfterEach
    void letTheClockGoOn() {
        TestClock.goOn();
    }

    @Test
    void curvesAreOneTableOfTimeMoneyAndWork() {
        project.report(
                "2026-06", "\"completed\":400,\"completedSinceStart\":2000,\"inPlace\":2500,\"physicalPercent\":20");
        String before = Api.asAdmin()
                .get("/projects/" + project.code() + "/progress")
                .extract()
                .path("items[0].knownFrom");
        project.report(
                "2026-07", "\"completed\":600,\"completedSinceStart\":2600,\"inPlace\":2500,\"physicalPercent\":20");
        project.curves()
                .body("moneyUnit", equalTo("万元"))
                .body("points", hasSize(24))
                .body("points[6].period", equalTo("2026-07"))
                .body("points[6].completed", equalTo(2600))
                .body("points[6].completedPercent", equalTo(26))
                .body("points[6].inPlacePercent", equalTo(25))
                .body("points[6].physicalPercent", equalTo(20))
                .body("points[6].planPercent", equalTo(29.041096f))
                .body("points[7].completed", nullValue())
                .body("points[23].plannedInvestmentPercent", equalTo(100))
                .body("points[11].plannedInvestment", equalTo(6000))
                .body("spi", equalTo(0.688679245283f))
                .body("spiNote", nullValue())
                .body("cpi", nullValue())
                .body("cpiNote", startsWith("不可得"))
                .body("cpiNoteEn", startsWith("not available"))
                .body("paper.code", contains("NO_PHYSICAL_PROGRESS", "NO_PHOTO", "NO_FUNDS"))
                .body("paper.reason", hasItem("2026-07上报完成投资，但形象进度停在20%"))
                .body("paper.reasonEn", hasSize(3))
                .body("light", equalTo("YELLOW"))
                .body("rule.code", equalTo("default"))
                .body("rule.version", notNullValue())
                .body("confidence", nullValue())
                .body("disagrees", equalTo(false));
        project.curvesAsOf(before).body("reportedPeriod", equalTo("2026-06"));
        project.report("2026-07", "\"physicalPercent\":30,\"actualCost\":2000,\"reason\":\"补报成本\"");
        project.curves().body("cpi", equalTo(1.5f)).body("cpiNote", nullValue()).body("paper", empty());
        Api.asAdmin().get("/projects/T-NONE/curves").statusCode(404);
    }

    @Test
    void confidenceIsAReviewersAndNeverTheReporters() {
        project.report("2026-07", "\"physicalPercent\":5");
        project.confide(Tokens.of("viewer"), 3, "x").statusCode(403);
        project.confide(Tokens.of("editor", park), 3, "x").statusCode(403);
        project.confide(Tokens.of("approver", unit()), 3, "x").statusCode(403);
        project.confide(Tokens.person("test-editor" + park, "x", Set.of("approver"), park), 3, "x")
                .statusCode(403)
                .body("errors.code", contains("OWN_REPORT"));
        String colleague = Tokens.person("colleague" + park, "y", Set.of("editor", "approver"), park);
        Api.as(colleague)
                .post(
                        "/projects/%s/progress".formatted(project.code()),
                        "{\"period\":\"2026-07\",\"physicalPercent\":5,\"peopleOnSite\":9,\"reason\":\"补人数\"}")
                .statusCode(201);
        for (String reporter : List.of(colleague, Tokens.person("test-editor" + park, "x", Set.of("approver"), park))) {
            project.confide(reporter, 3, "x").statusCode(403).body("errors.code", contains("OWN_REPORT"));
        }
        project.confide(Tokens.of("supervisor"), 6, "x").statusCode(422).body("errors.field", contains("level"));
        project.confide(Tokens.of("supervisor"), 3, " ").statusCode(422).body("errors.field", contains("reason"));
        project.confide(Tokens.of("approver", park), 3, "设备已订货").statusCode(201).body("word", equalTo("MEDIUM"));
        project.confide(Tokens.of("supervisor"), 5, "现场看过").statusCode(201).body("version", equalTo(2));
        Api.asAdmin()
                .get("/projects/" + project.code() + "/confidence")
                .body("items.level", contains(5, 3))
                .body("items.on", contains("2026-08-05", "2026-08-05"))
                .body("items.knownTo", contains(nullValue(), notNullValue()));
        project.curves()
                .body("light", equalTo("RED"))
                .body("confidence.reason", equalTo("现场看过"))
                .body("disagrees", equalTo(true));
    }

    @Test
    void nobodyIsSureOfAProjectWhileTheirOwnReportOfItWaits() {
        String strict = unit(null, ",\"approvalRequired\":true");
        BuiltProject waiting = BuiltProject.of(strict, "");
        String person = Tokens.person("waits" + strict, "z", Set.of("editor", "approver"), strict);
        waiting.confide(person, 4, "看过").statusCode(201);
        Api.as(person)
                .post(
                        "/projects/%s/progress".formatted(waiting.code()),
                        "{\"period\":\"2026-07\",\"physicalPercent\":29}")
                .statusCode(201);
        waiting.confide(person, 5, "x").statusCode(403).body("errors.code", contains("OWN_REPORT"));
        waiting.confide(Tokens.of("approver", strict), 5, "x").statusCode(201);
    }

    @Test
    void aRuleWithAGapIsRefusedAndAnotherOfACategoryLightsItsProjects() {
        String category = "T-" + park;
        project = BuiltProject.of(park, ",\"category\":\"" + category + "\"");
        project.report("2026-07", "\"physicalPercent\":27");
        project.standing().body("standing.light", equalTo("GREEN"));
        rule(category, "{\"light\":\"GREEN\",\"from\":0},{\"light\":\"RED\",\"to\":-1}")
                .statusCode(422)
                .body("errors.field", contains("deviation"))
                .body("errors.code", contains("GAP"))
                .body("errors.message", contains("no band covers: [-1, 0)"));
        rule(category, "{\"light\":\"GREEN\",\"from\":-1},{\"light\":\"RED\",\"to\":0}")
                .statusCode(422)
                .body("errors.code", contains("OVERLAP"));
        rule(category, "{\"light\":\"GREEN\",\"from\":0},{\"light\":\"YELLOW\",\"to\":0}")
                .statusCode(201);
        project.standing().body("standing.light", equalTo("YELLOW"));
        project.curves().body("rule.code", equalTo("R-" + category)).body("light", equalTo("YELLOW"));
        Api.asAdmin()
                .put(
                        "/project-light-rules/R-" + category,
                        "\"v1\"",
                        ruleOf(category, """
                        {"light":"GREEN","from":-90},{"light":"RED","to":-90}""", "2026-09-01", ",\"reason\":\"放宽\""))
                .statusCode(200)
                .body("version", equalTo(2));
        project.standing().body("standing.light", equalTo("YELLOW"));
        Api.as(Tokens.of("approver", park))
                .post("/project-light-rules", ruleOf(category, "{\"light\":\"GREEN\"}", "2026-01-01", ""))
                .statusCode(403);
        Api.asAdmin().get("/project-light-rules/default").body("reportDueDays", equalTo(10));
        Api.asAdmin().delete("/project-light-rules/default", "*").statusCode(409);
    }

    private static ValidatableResponse rule(String category, String deviation) {
        return Api.asAdmin().post("/project-light-rules", ruleOf(category, deviation, "2026-01-01", ""));
    }

    private static String ruleOf(String category, String deviation, String from, String more) {
        return """
                {"code":"R-%s","name":"分类规则","category":"%s","effectiveFrom":"%s","deviation":[%s],
                 "overdueStart":[{"light":"RED"}],"overdueCompletion":[{"light":"RED"}],"reportDueDays":10%s}""".formatted(category, category, from, deviation, more);
    }
}
