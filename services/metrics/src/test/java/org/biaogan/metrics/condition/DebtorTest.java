package org.biaogan.metrics.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What projects lack, by who owes it, and which could start. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DebtorTest {

    private static final String BY_TEMPLATE = "{\"template\":\"default\"}";

    private final Api admin = Api.asAdmin();
    private String unit;
    private String bureau;
    private String project;
    private Api editor;

    @BeforeEach
    void registerAProject() {
        TestClock.stopAt("2026-05-01T09:00:00+08:00");
        unit = Fixture.unit();
        bureau = Fixture.unit();
        project = Fixture.project(unit);
        editor = Api.as(Tokens.of("editor", unit));
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.goOn();
    }

    @Test
    void whatIsMissingIsListedByWhoOwesIt() {
        // Given two projects: one owes to itself, the bureau owes both land, to one of them since a promise that passed
        String official = Fixture.official(bureau);
        String other = Fixture.project(unit);
        for (String each : List.of(project, other)) {
            editor.post("/projects/" + each + "/conditions", BY_TEMPLATE).statusCode(201);
            editor.put("/projects/" + each + "/conditions/LAND", "\"v1\"", """
                            {"state":"IN_PROGRESS","owedBy":"%s","owedByOfficial":"%s","promisedOn":"2026-05-%s","reason":"x"}""".formatted(
                                    bureau, official, each.equals(project) ? "20" : "10"))
                    .statusCode(200);
        }
        TestClock.stopAt("2026-05-16T09:00:00+08:00");

        // Then
        List<String> of = List.of("?owedBy=" + bureau, "?official=" + official);
        for (String query : of) {
            admin.get("/missing-conditions" + query)
                    .body("items", hasSize(1))
                    .body("items[0].owedBy", equalTo(bureau))
                    .body("items[0].count", equalTo(2))
                    .body("items[0].overdue", equalTo(1))
                    .body("items[0].oldest", equalTo("2026-05-01"))
                    .body("items[0].items.project", contains(other, project))
                    .body("items[0].items.overdueDays", contains(6, 0));
        }
        admin.get("/missing-conditions?unit=" + unit)
                .body("items.owedBy", contains(bureau, unit))
                .body("items.count", contains(2, 22))
                .body("items.mandatory", contains(2, 8));
        admin.get("/missing-conditions?owedBy=%s&official=%s".formatted(unit, official))
                .body("items", empty());
        assertThat(Statements.during(() -> admin.get("/missing-conditions?official=" + official)))
                .anyMatch(statement ->
                        statement.contains("owed_by_official=") || statement.contains("owed_by_official ="));
        admin.delete("/officials/" + official, "\"v1\"")
                .statusCode(409)
                .body("detail", containsString("2 missing conditions"));
        admin.delete("/units/" + bureau, "\"v1\"")
                .statusCode(409)
                .body("detail", containsString("2 missing conditions"));
        admin.get("/missing-conditions?owedBy=NOWHERE").statusCode(404).body("errors.field", contains("owedBy"));
        List<String> both = Statements.during(() -> admin.get("/missing-conditions?unit=" + unit));
        List<String> one = Statements.during(() -> admin.get("/missing-conditions?owedBy=" + bureau));
        assertThat(both).hasSameSizeAs(one).isNotEmpty();
    }

    @Test
    void whatStillHasToStartIsToldReadyOrNot() {
        // Given one project without a list, one ready, one that lacks land, one that was started long ago
        String own = Fixture.unit(unit);
        String unlisted = Fixture.project(own);
        String ready = Fixture.project(own, ",\"stage\":\"APPROVED\",\"category\":\"%s\"".formatted(own));
        admin.post("/condition-templates", """
                {"code":"T-R-%s","name":"甲","category":"%s","items":[{"key":"LAND","name":"用地"}]}""".formatted(own, own)).statusCode(201);
        String lacking = Fixture.project(own, ",\"category\":\"%s\"".formatted(own));
        Fixture.project(own, ",\"stage\":\"STARTED\"");
        for (String each : List.of(ready, lacking)) {
            admin.post("/projects/" + each + "/conditions", "{}").statusCode(201);
        }
        String before = OffsetDateTime.now().toString();
        admin.put("/projects/" + ready + "/conditions/LAND", "\"v1\"", met()).statusCode(200);

        // Then
        String query = "/readiness?unit=" + unit;
        admin.get("/readiness?unit=" + own)
                .header("X-Total-Count", "3")
                .body("items.project", containsInAnyOrder(unlisted, ready, lacking))
                .body("items.findAll{it.ready}.project", contains(ready))
                .body("items.findAll{!it.listed}.project", contains(unlisted))
                .body("items.find{it.project=='%s'}.missing.key".formatted(lacking), contains("LAND"))
                .body("items.find{it.project=='%s'}.missing[0].owedBy".formatted(lacking), equalTo(own))
                .body("items.find{it.project=='%s'}.missing[0].since".formatted(lacking), equalTo("2026-05-01"));
        admin.get(query + "&stage=APPROVED").body("items.project", contains(ready));
        admin.get(query + "&stage=NONE").statusCode(400);
        admin.get(query + "&leader=NOBODY").statusCode(404);
        admin.request()
                .queryParam("asOf", before)
                .queryParam("unit", own)
                .get("/api/v1/readiness")
                .then()
                .body("items.ready", contains(false, false, false));
        List<String> one = Statements.during(() -> admin.get(query + "&stage=APPROVED"));
        List<String> many = Statements.during(() -> admin.get(query));
        assertThat(many).hasSameSizeAs(one).isNotEmpty();
    }

    @Test
    void ofALongListTheFirstAreShownAndTheRestIsAskedForByWhoOwesIt() {
        // Given two projects that owe twelve conditions each to themselves, one of them late
        String other = Fixture.project(unit);
        for (String each : List.of(project, other)) {
            editor.post("/projects/" + each + "/conditions", BY_TEMPLATE).statusCode(201);
        }
        editor.put(
                        "/projects/" + other + "/conditions/DEMOLITION",
                        "\"v1\"",
                        "{\"state\":\"MISSING\",\"promisedOn\":\"2026-04-01\",\"reason\":\"x\"}")
                .statusCode(200);

        // Then
        admin.get("/missing-conditions?unit=" + unit)
                .header("X-Total-Count", "1")
                .body("items[0].count", equalTo(24))
                .body("items[0].items", hasSize(20))
                .body("items[0].items[0].key", equalTo("DEMOLITION"))
                .body("items[0].items[0].overdueDays", equalTo(30));
        String items = "/missing-conditions/items?owedBy=" + unit;
        admin.get(items + "&size=10")
                .header("X-Total-Count", "24")
                .body("items", hasSize(10))
                .body("items[0].key", equalTo("DEMOLITION"))
                .body("items[0].project", equalTo(other))
                .body("items[0].owedByName", equalTo("测试单位"));
        admin.get(items + "&size=10&page=2").body("items", hasSize(4));
        admin.get(items + "&unit=" + bureau).header("X-Total-Count", "0").body("items", empty());
        admin.get("/missing-conditions/items?unnamed=true&unit=" + unit).body("items", empty());
        admin.get("/missing-conditions/items?unnamed=perhaps")
                .statusCode(400)
                .body("errors.field", contains("unnamed"));
        admin.get("/missing-conditions/items?official=NOBODY").statusCode(404);
        List<String> one = Statements.during(() -> admin.get(items + "&size=1"));
        List<String> many = Statements.during(() -> admin.get(items));
        assertThat(many).hasSameSizeAs(one).isNotEmpty();
    }

    @Test
    void whatIsDoneOrGivenUpIsMissingNoMore() {
        editor.post("/projects/" + project + "/conditions", BY_TEMPLATE).statusCode(201);
        admin.get("/missing-conditions?unit=" + unit).body("items.count", contains(12));
        String before = OffsetDateTime.now().toString();
        admin.post(
                        "/projects/" + project + "/transitions",
                        "{\"action\":\"TERMINATE\",\"on\":\"2026-05-01\",\"reason\":\"撤资\"}")
                .statusCode(201);
        for (String list : List.of("/missing-conditions", "/missing-conditions/items")) {
            admin.get(list + "?unit=" + unit).header("X-Total-Count", "0").body("items", empty());
            admin.request()
                    .queryParam("asOf", before)
                    .queryParam("unit", unit)
                    .get("/api/v1" + list)
                    .then()
                    .body("items", not(empty()));
        }
    }

    private static String met() {
        return "{\"state\":\"MET\",\"metOn\":\"2026-05-01\",\"document\":\"批文〔2026〕1号\",\"reason\":\"办结\"}";
    }
}
