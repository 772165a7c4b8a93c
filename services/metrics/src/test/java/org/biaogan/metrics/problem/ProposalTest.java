package org.biaogan.metrics.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.followup.FollowUpState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProposalTest {

    private static final YearMonth DUE =
            YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1);

    private final Api supervisor = Matters.supervisor();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @AfterEach
    void letTheClockGoOn() {
        TestClock.goOn();
    }

    @Test
    void aRedTargetIsProposedAndAPersonMakesAProblemOfIt() {
        // Given
        String indicator = redTarget(unit);
        String id = "TARGET:%s:%s:%s".formatted(indicator, unit, DUE);
        proposals("")
                .body("items.id", contains(id))
                .body("items[0].light.light", equalTo("RED"))
                .body("items[0].light.deviationUnit", equalTo("POINTS"))
                .body("items[0].owner", equalTo(unit));

        // When
        Api.as(Tokens.of("viewer"))
                .post("/problem-proposals/" + id + "/confirm", "{}")
                .statusCode(403);
        Api.as(Tokens.of("editor", unit()))
                .post("/problem-proposals/" + id + "/confirm", "{}")
                .statusCode(403);
        String code = handler()
                .post("/problem-proposals/" + id + "/confirm", "{\"severity\":\"CRITICAL\"}")
                .statusCode(201)
                .body("title", startsWith("测试指标（测试单位）"))
                .body("source.kind", equalTo("TARGET"))
                .body("source.indicator", equalTo(indicator))
                .body("light.light", equalTo("RED"))
                .body("light.period", equalTo(DUE.toString()))
                .body("owner", equalTo(unit))
                .body("state", equalTo("REGISTERED"))
                .extract()
                .path("code");

        // Then
        proposals("").body("items", hasSize(0));
        supervisor.get("/problems?indicator=" + indicator).body("items.code", contains(code));
        handler()
                .post("/problem-proposals/" + id + "/confirm", "{}")
                .statusCode(409)
                .body("errors[0].code", equalTo("DECIDED"));
        Matters.bring("/problems/" + code, unit, FollowUpState.CLOSED);
        proposals("").body("items", hasSize(0));
    }

    @Test
    void aRedProjectIsProposedUntilAProblemOfItIsOpen() {
        // Given: planned since the beginning of 2026, and nothing was ever reported of it
        String project = project(unit);
        supervisor.get("/projects/" + project).body("standing.light", equalTo("RED"));

        // When / Then
        proposals("&source=TARGET").body("items", hasSize(0));
        proposals("&source=PROJECT")
                .body("items.project", contains(project))
                .body("items[0].projectName", equalTo("测试项目"))
                .body("items[0].light.light", equalTo("RED"))
                .body("items[0].owner", equalTo(unit));
        Matters.problem("已在处理", "{\"kind\":\"PROJECT\",\"code\":\"%s\"}".formatted(project), "");
        proposals("").body("items", hasSize(0));
    }

    @Test
    void aProposalIsDismissedByWhoSupervisesAndWithAReason() {
        String before = Instant.now().toString();
        String indicator = redTarget(unit);
        String dismiss = "/problem-proposals/TARGET:%s:%s:%s/dismiss".formatted(indicator, unit, DUE);
        handler().post(dismiss, "{\"reason\":\"口径调整\"}").statusCode(403);
        supervisor.post(dismiss, "{}").statusCode(422).body("errors[0].field", equalTo("reason"));
        supervisor.post(dismiss, "{\"reason\":\"口径调整\"}").statusCode(204);
        proposals("").body("items", hasSize(0));
        supervisor
                .get("/changes?kind=PROPOSAL_DISMISSED&unit=%s&since=%s".formatted(unit, before))
                .body("items.after", contains("DISMISSED"))
                .body("items[0].before", equalTo("RED"))
                .body("items[0].reason", equalTo("口径调整"));
        supervisor.post(dismiss, "{\"reason\":\"再次\"}").statusCode(409);
        supervisor.post(dismiss.replace("dismiss", "confirm"), "{}").statusCode(409);
    }

    @Test
    void whatWasDecidedOfAProjectHoldsForTheMonthInWhichItIsRed() {
        // Given
        YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai"));
        String project = project(unit);
        String id = "PROJECT:%s:%s".formatted(project, month);
        supervisor.get("/projects/" + project).body("standing.light", equalTo("RED"));
        proposals("").body("items.id", contains(id));
        supervisor
                .post("/problem-proposals/%s/dismiss".formatted(id), "{\"reason\":\"已有安排\"}")
                .statusCode(204);
        proposals("").body("items", hasSize(0));

        // When
        TestClock.stopAt(month.plusMonths(1).atDay(1) + "T09:00:00+08:00");

        // Then
        String next = "PROJECT:%s:%s".formatted(project, month.plusMonths(1));
        proposals("").body("items.id", contains(next));
        supervisor.post("/problem-proposals/%s/confirm".formatted(next), "{}").statusCode(201);
        proposals("").body("items", hasSize(0));
    }

    @Test
    void aProposalIsReckonedBeforeItsDecisionHoldsUpReaders() {
        String indicator = redTarget(unit);
        String confirm = "/problem-proposals/TARGET:%s:%s:%s/confirm".formatted(indicator, unit, DUE);
        List<String> sent =
                Statements.during(() -> supervisor.post(confirm, "{}").statusCode(201));
        int stamped = sent.indexOf("select stamp_knowledge()");
        assertThat(sent.subList(0, stamped)).anyMatch(statement -> statement.contains("target_version"));
        assertThat(sent.subList(stamped, sent.size())).noneMatch(statement -> statement.contains("target_version"));
    }

    @Test
    void whatIsNotRedIsNoProposal() {
        String green = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"releaseLagDays\":0");
        target(green, unit, DUE.getYear(), "100");
        observe(row(green, unit, DUE.toString(), "99"));
        proposals("").body("items", hasSize(0));
        for (String id : List.of("TARGET:%s:%s:%s".formatted(green, unit, DUE), "TARGET:x", "PROJECT:NONE:2026-01")) {
            supervisor.post("/problem-proposals/" + id + "/confirm", "{}").statusCode(404);
        }
    }

    @Test
    void theStatementsDoNotGrowWithTheProposals() {
        String large = unit();
        redTarget(unit);
        for (int i = 0; i < 4; i++) {
            redTarget(large);
        }
        List<String> few = Statements.ofReading(() -> proposals("").body("items", hasSize(1)));
        List<String> many = Statements.ofReading(
                () -> supervisor.get("/problem-proposals?unit=" + large).body("items", hasSize(4)));
        assertThat(many).hasSameSizeAs(few).isNotEmpty();
    }

    private static String redTarget(String unit) {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"releaseLagDays\":0");
        target(indicator, unit, DUE.getYear(), "100");
        observe(row(indicator, unit, DUE.toString(), "1"));
        return indicator;
    }

    private Api handler() {
        return Api.as(Tokens.person("proposal-editor", "填报人", Set.of("editor"), unit));
    }

    private ValidatableResponse proposals(String more) {
        return supervisor.get("/problem-proposals?unit=" + unit + more).statusCode(200);
    }
}
