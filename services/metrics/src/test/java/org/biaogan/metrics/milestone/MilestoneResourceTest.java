package org.biaogan.metrics.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MilestoneResourceTest {

    private static final String ONE = "{\"items\":[{\"node\":\"ROOF\",\"name\":\"封顶\",\"planned\":\"2026-06-01\"}]}";

    private final Api admin = Api.asAdmin();
    private String unit;
    private String project;
    private Api editor;

    @BeforeEach
    void registerAProject() {
        TestClock.stopAt("2026-05-01T09:00:00+08:00");
        unit = Fixture.unit();
        project = Fixture.project(unit);
        editor = Api.as(Tokens.of("editor", unit));
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.goOn();
    }

    @Test
    void aTemplatePlansNineteenNodesFromADayOn() {
        editor.post(milestones(), "{\"template\":\"default\",\"from\":\"2026-01-01\"}")
                .statusCode(201)
                .body("items", hasSize(19));
        editor.get(milestones())
                .body("items.node[0]", equalTo("INITIATION"))
                .body("items.name[18]", equalTo("竣工验收"))
                .body("items.planned[1]", equalTo("2026-01-31"))
                .body(
                        "items.order",
                        equalTo(IntStream.rangeClosed(1, 19).boxed().toList()))
                .body("items[0].state", equalTo("LATE"))
                .body("items[0].overdueDays", equalTo(120))
                .body("items[18].state", equalTo("DUE"));
        editor.post(milestones(), "{\"template\":\"default\",\"from\":\"2026-01-01\"}")
                .statusCode(409)
                .body("errors", hasSize(19));
        editor.post(milestones(), "{\"template\":\"none\",\"from\":\"2026-01-01\"}")
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_TEMPLATE"));
    }

    @Test
    void everySlipIsKeptWithItsReasonAndToldAgainstTheFirstAndTheLastPlan() {
        // Given
        editor.post(milestones(), ONE).statusCode(201);
        String before = OffsetDateTime.now().toString();

        // When it is forecast later, planned anew, and reached later still
        move("v1", "{\"forecast\":\"2026-06-20\",\"reason\":\"WEATHER\"}").statusCode(200);
        move("v2", "{\"planned\":\"2026-07-01\",\"reason\":\"FUNDS\",\"note\":\"贷款未批\"}")
                .statusCode(200)
                .header("ETag", "\"v3\"");
        TestClock.stopAt("2026-07-12T09:00:00+08:00");
        move("v3", "{\"actual\":\"2026-07-11\",\"reason\":\"SUPPLY\"}")
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("slipDays.first", equalTo(40))
                .body("slipDays.last", equalTo(10));

        // Then
        editor.get(milestones())
                .body("items[0].firstPlanned", equalTo("2026-06-01"))
                .body("items[0].slips.from", contains("2026-06-01", "2026-06-20", "2026-07-01"))
                .body("items[0].slips.to", contains("2026-06-20", "2026-07-01", "2026-07-11"))
                .body("items[0].slips.days", contains(19, 11, 10))
                .body("items[0].slips.reason", contains("WEATHER", "FUNDS", "SUPPLY"));
        editor.request()
                .queryParam("asOf", before)
                .get("/api/v1" + milestones())
                .then()
                .body("items[0].planned", equalTo("2026-06-01"))
                .body("items[0].forecast", nullValue())
                .body("items[0].slips", empty());
    }

    @Test
    void whatComesLaterNeedsAKnownReason() {
        editor.post(milestones(), ONE).statusCode(201);
        refused(move("v1", "{\"forecast\":\"2026-06-02\"}"), "REASON_REQUIRED");
        refused(move("v1", "{\"planned\":\"2026-06-02\"}"), "REASON_REQUIRED");
        refused(move("v1", "{\"forecast\":\"2026-06-02\",\"reason\":\"LAZINESS\"}"), "UNKNOWN_DELAY_REASON");
        refused(move("v1", "{\"forecast\":\"2026-06-02\",\"reason\":\"OTHER\"}"), "REQUIRED");
        refused(move("v1", "{\"actual\":\"2026-05-02\"}"), "IN_THE_FUTURE");
        move("v1", "{\"forecast\":\"2026-05-20\"}").statusCode(200).body("state", equalTo("AHEAD"));
        move("v2", "{\"actual\":\"2026-05-01\"}").statusCode(200);
        refused(move("v3", "{}"), "REQUIRED");
        move("v3", "{\"note\":\"误报\"}").statusCode(200).body("actual", nullValue());
        move("v3", "{\"actual\":\"2026-05-01\"}").statusCode(412);
        editor.request()
                .contentType("application/json")
                .body("{}")
                .put("/api/v1" + milestones() + "/ROOF")
                .then()
                .statusCode(428);
    }

    @Test
    void onlyThoseWhoKeepTheProjectPlanIt() {
        admin.post(milestones(), ONE).statusCode(201);
        for (String token : List.of(
                Tokens.of("viewer", unit),
                Tokens.of("supervisor", unit),
                Tokens.of("editor", Fixture.unit()),
                Tokens.machine("read"))) {
            Api.as(token).post(milestones(), ONE).statusCode(403);
            Api.as(token)
                    .put(milestones() + "/ROOF", "\"v1\"", "{\"planned\":\"2026-05-01\"}")
                    .statusCode(403);
            Api.as(token).get(milestones()).statusCode(200);
        }
        admin.get(milestones()).body("items.version", contains(1));
        admin.get("/projects/NONE/milestones").statusCode(404);
        admin.get(milestones() + "/NONE").statusCode(404);
    }

    @Test
    void everyFaultOfAPlanIsNamedAndNothingIsWritten() {
        editor.post(milestones(), """
                        {"items":[{"node":"A","name":"甲","planned":"2026-06-01"},{"node":"A","name":" "},null]}""")
                .statusCode(422)
                .body("errors.field", contains("items[1].name", "items[1].planned", "items[1].node", "items[2]"));
        editor.post(milestones(), "{\"template\":\"default\",\"items\":[]}")
                .statusCode(422)
                .body("errors.field", contains("from"));
        editor.post(milestones(), "{}").statusCode(422).body("errors.code", contains("TEMPLATE_OR_ITEMS"));
        editor.get(milestones()).body("items", empty());
    }

    @Test
    void templatesAndReasonsAreKeptByAdministrators() {
        String template = """
                {"code":"T-MT","name":"技改","category":"T-%s","items":[{"node":"A","name":"甲","day":0}]}""";
        admin.post("/milestone-templates", template.formatted(unit)).statusCode(201);
        admin.post("/milestone-templates", template.formatted(unit).replace("T-MT", "T-MT2"))
                .statusCode(422)
                .body("errors.code", contains("CATEGORY_TAKEN"));
        String renewal = Fixture.project(unit, ",\"category\":\"T-%s\"".formatted(unit));
        admin.post("/projects/" + renewal + "/milestones", "{\"from\":\"2026-01-01\"}")
                .statusCode(201)
                .body("items.node", contains("A"));
        admin.get("/milestone-templates/default").body("items", hasSize(19));
        admin.get("/delay-reasons?size=100")
                .body("items.publishedAs", hasItem("PROJECT DELAYED DUE TO BUDGETARY CONSTRAINTS"))
                .body("items.name", hasItem("征地拆迁未完成"));
        Api approver = Api.as(Tokens.of("approver", unit));
        approver.post("/milestone-templates", template.formatted("x")).statusCode(403);
        approver.post("/delay-reasons", "{\"code\":\"T-DR\",\"name\":\"甲\"}").statusCode(403);
        approver.put("/delay-reasons/WEATHER", "\"v1\"", "{\"name\":\"甲\",\"reason\":\"x\"}")
                .statusCode(403);
        admin.post("/delay-reasons", "{\"code\":\"T-DR\",\"name\":\"甲\"}").statusCode(201);
    }

    @Test
    void manyNodesTakeTheStatementsOfOne() {
        String large = Fixture.project(unit);
        editor.post(milestones(), ONE).statusCode(201);
        editor.post("/projects/" + large + "/milestones", "{\"template\":\"default\",\"from\":\"2026-01-01\"}");
        List<String> one = Statements.during(() -> editor.get(milestones()).statusCode(200));
        List<String> many = Statements.during(
                () -> editor.get("/projects/" + large + "/milestones").body("items", hasSize(19)));
        assertThat(many).hasSameSizeAs(one).isNotEmpty();
    }

    @Test
    void aNodeIsDroppedFromThePlanAndMayComeBack() {
        // Given a node that slipped once
        editor.post(milestones(), ONE).statusCode(201);
        move("v1", "{\"forecast\":\"2026-06-20\",\"reason\":\"WEATHER\"}").statusCode(200);
        String before = OffsetDateTime.now().toString();

        // When
        Api.as(Tokens.of("editor", Fixture.unit()))
                .delete(dropped("取消"), "\"v2\"")
                .statusCode(403);
        approver().delete(dropped("取消"), "\"v1\"").statusCode(412);
        approver().delete(dropped("取消"), "\"v2\"").statusCode(204);

        // Then
        editor.get(milestones()).body("items", empty());
        editor.get(milestones() + "/ROOF").statusCode(404);
        editor.request()
                .queryParam("asOf", before)
                .get("/api/v1" + milestones())
                .then()
                .body("items.forecast", contains("2026-06-20"));
        String later = ONE.replace("2026-06-01", "2026-09-01");
        editor.post(milestones(), later)
                .statusCode(422)
                .body("errors.field", contains("items[0].reason"))
                .body("errors.code", contains("REASON_REQUIRED"));
        editor.post(milestones(), later.replace("\"planned\"", "\"reason\":\"LAZINESS\",\"planned\""))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_DELAY_REASON"));
        editor.post(milestones(), later.replace("\"planned\"", "\"reason\":\"FUNDS\",\"planned\""))
                .statusCode(201)
                .body("items[0].slipDays.first", equalTo(92));
        editor.get(milestones())
                .body("items[0].firstPlanned", equalTo("2026-06-01"))
                .body("items[0].version", equalTo(3))
                .body("items[0].slips.reason", contains("WEATHER", "FUNDS"))
                .body("items[0].slips.to", contains("2026-06-20", "2026-09-01"));
        move("v3", "{\"actual\":\"2026-05-01\"}").statusCode(200).body("slips", hasSize(2));
        editor.delete(dropped("取消"), "\"v4\"").statusCode(409).body("errors.code", contains("REACHED"));
    }

    @Test
    void whoIsLateDoesNotDropTheNodeAndNobodyDropsOneWithoutSayingWhy() {
        // Given
        Instant before = Instant.now();
        editor.post(milestones(), ONE).statusCode(201);

        // Then
        for (String bare : List.of("/ROOF", "/ROOF?reason= ")) {
            refused(approver().delete(milestones() + bare, "\"v1\""), "REQUIRED");
        }
        TestClock.stopAt("2026-06-02T09:00:00+08:00");
        editor.delete(dropped("不建了"), "\"v1\"").statusCode(403);
        editor.get(milestones()).body("items.state", contains("LATE"));
        move("v1", "{\"planned\":\"2026-09-01\",\"reason\":\"FUNDS\"}")
                .statusCode(200)
                .body("state", equalTo("DUE"));
        editor.delete(dropped("不建了"), "\"v2\"").statusCode(403);
        approver().delete(dropped("不建了"), "\"v2\"").statusCode(204);
        admin.get("/changes?kind=MILESTONE_PLANNED&project=%s&since=%s".formatted(project, before))
                .body("items[0].before", equalTo("2026-09-01"))
                .body("items[0].after", nullValue())
                .body("items[0].reason", equalTo("不建了"));

        // And one that is not late is dropped by whoever keeps the project
        editor.post(milestones(), ONE.replace("ROOF", "YARD").replace("2026-06-01", "2026-07-01"))
                .statusCode(201);
        editor.delete(dropped("并入").replace("ROOF", "YARD"), "\"v1\"").statusCode(204);
    }

    private Api approver() {
        return Api.as(Tokens.of("approver", unit));
    }

    private String dropped(String reason) {
        return milestones() + "/ROOF?reason=" + reason;
    }

    private String milestones() {
        return "/projects/" + project + "/milestones";
    }

    private ValidatableResponse move(String version, String body) {
        return editor.put(milestones() + "/ROOF", "\"" + version + "\"", body);
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422).body("errors.code", hasItem(code));
    }
}
