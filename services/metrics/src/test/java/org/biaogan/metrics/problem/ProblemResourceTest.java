package org.biaogan.metrics.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.official;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.attachment.FileClient;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProblemResourceTest {

    private static final LocalDate TODAY = LocalDate.parse(Matters.TODAY);

    private final Api supervisor = Matters.supervisor();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @AfterEach
    void goOn() {
        TestClock.goOn();
    }

    @Test
    void aProblemOfAProjectGoesFromHandToHandAndCanBeLookedBackAt() {
        // Given
        String project = project(unit);
        String official = official(unit);
        String path = "/problems/"
                + Matters.problem(
                        "征地未清场",
                        "{\"kind\":\"PROJECT\",\"code\":\"%s\"}".formatted(project),
                        ",\"severity\":\"SERIOUS\"");
        supervisor
                .get(path)
                .body("state", equalTo("REGISTERED"))
                .body("unit", equalTo(unit))
                .body("projectName", equalTo("测试项目"))
                .body("allowed", contains("ASSIGN"))
                .body("history.action", contains("REGISTER"));
        String registered = Instant.now().toString();

        // When
        supervisor
                .post(
                        path + "/actions",
                        "{\"action\":\"ASSIGN\",\"owner\":\"%s\",\"official\":\"%s\",\"deadline\":\"%s\",\"measures\":\"挂牌督办\"}"
                                .formatted(unit, official, TODAY.plusDays(10)))
                .statusCode(200)
                .body("ownerName", equalTo("测试单位"))
                .body("officialName", equalTo("测试干部"));
        Matters.act(Matters.handler(unit), path, FollowUpAction.ACCEPT, unit).statusCode(200);
        Matters.act(supervisor, path, FollowUpAction.EXTEND, unit).statusCode(200);

        // Then
        Matters.handler(unit)
                .get(path)
                .body("state", equalTo("ACCEPTED"))
                .body("version", equalTo(4))
                .body("allowed", contains("REPORT"))
                .body("deadline", equalTo(TODAY.plusDays(90).toString()))
                .body("earlierDeadlines", contains(TODAY.plusDays(10).toString()))
                .body("history.action", contains("REGISTER", "ASSIGN", "ACCEPT", "EXTEND"))
                .body("history.by", contains("督查员", "督查员", "承办人", "督查员"))
                .body("history[3].note", equalTo("雨季顺延"))
                .body("history[2].from", equalTo("ASSIGNED"));
        supervisor
                .get(path + "?asOf=" + registered)
                .body("state", equalTo("REGISTERED"))
                .body("owner", nullValue())
                .body("allowed", hasSize(0))
                .body("history", hasSize(1));
        supervisor.get("/projects/" + project).body("standing.openProblems", equalTo(1));
    }

    @Test
    void latenessAndEscalationAreComputedFromTheRuleOfTheDay() {
        // Given
        String project = project(unit);
        String code = Matters.problem("道路未通", "{\"kind\":\"PROJECT\",\"code\":\"%s\"}".formatted(project), "");
        assign("/problems/" + code, TODAY.plusDays(1));

        // When / Then
        at(TODAY.plusDays(1));
        supervisor.get("/problems/" + code).body("overdueDays", equalTo(0)).body("escalation", equalTo("NONE"));
        at(TODAY.plusDays(2));
        supervisor.get("/problems/" + code).body("overdueDays", equalTo(1)).body("escalation", equalTo("UNIT"));
        at(TODAY.plusDays(9));
        supervisor.get("/problems/" + code).body("escalation", equalTo("DEPUTY"));
        at(TODAY.plusDays(40));
        supervisor.get("/problems/" + code).body("escalation", equalTo("DIRECTOR"));
        mine("&escalation=DIRECTOR").body("items.code", contains(code));
        mine("&escalation=DIRECTOR&escalation=NONE&overdue=true").body("items", hasSize(1));
        mine("&escalation=DEPUTY").body("items", hasSize(0));
        mine("&overdue=true").body("items.code", contains(code));
    }

    @Test
    void theStandingOfAProjectCountsWhatBecameOverdueByTheCalendarAlone() {
        String project = project(unit);
        assign(
                "/problems/" + Matters.problem("缺口", "{\"kind\":\"PROJECT\",\"code\":\"%s\"}".formatted(project), ""),
                TODAY.plusDays(1));
        supervisor
                .get("/projects/" + project)
                .body("standing.openProblems", equalTo(1))
                .body("standing.overdueProblems", equalTo(0));
        at(TODAY.plusDays(2));
        supervisor.get("/projects/" + project).body("standing.overdueProblems", equalTo(1));
    }

    @Test
    void aRuleIsChangedByAnAdministratorAndByNobodyElse() {
        String body = """
                {"name":"问题超期升级","reason":"改为五天","steps":[{"level":"UNIT","fromDays":1},{"level":"DEPUTY","fromDays":8},
                 {"level":"DIRECTOR","fromDays":15}]}""";
        supervisor.put("/escalation-rules/problems", "*", body).statusCode(403);
        Api.asAdmin()
                .put("/escalation-rules/problems", "*", body)
                .statusCode(200)
                .body("steps.level", contains("UNIT", "DEPUTY", "DIRECTOR"));
        Api.asAdmin()
                .put("/escalation-rules/problems", "*", body.replace("\"fromDays\":8", "\"fromDays\":15"))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_RISING"));
        Api.asAdmin().get("/escalation-rules").body("items.code", contains("directives", "problems"));
    }

    @Test
    void problemsAreFilteredAndCountedByStateAndByOwner() {
        // Given
        String below = unit(unit);
        String other = unit();
        String closed = Matters.problem(below);
        Matters.bring("/problems/" + closed, other, FollowUpState.CLOSED);
        String late = Matters.problem(below);
        assign("/problems/" + late, TODAY);
        String registered = Matters.problem(
                "用电缺口",
                "{\"kind\":\"ENTERPRISE\",\"name\":\"某某制造\",\"code\":\"91110000600037341L\"}",
                ",\"unit\":\"%s\"".formatted(unit));

        // When
        at(TODAY.plusDays(3));

        // Then
        mine("").header("X-Total-Count", "3").body("items.code", contains(late, registered, closed));
        mine("&state=REGISTERED&state=CLOSED").body("items.code", contains(registered, closed));
        mine("&owner=" + other).body("items.code", contains(closed));
        mine("&q=缺口").body("items.code", contains(registered));
        mine("&source=ENTERPRISE&sourceCode=91110000600037341L").body("items.code", contains(registered));
        mine("&source=PROJECT").body("items", hasSize(0));
        supervisor
                .get("/problems/summary?by=state&unit=" + unit)
                .body("items.key", contains("REGISTERED", "ASSIGNED", "CLOSED"))
                .body("items.overdue", contains(0, 1, 0));
        supervisor
                .get("/problems/summary?by=owner&unit=" + unit)
                .body("items.key", contains(unit, null, other))
                .body("items.open", contains(1, 1, 0))
                .body("items[0].escalated.unit", equalTo(1))
                .body("items[0].name", equalTo("测试单位"))
                .body("items[0].nextDeadline", equalTo(TODAY.toString()));
        supervisor.get("/problems/summary?by=weather").statusCode(400).body("errors[0].field", equalTo("by"));
        supervisor.get("/problems?state=LOST").statusCode(400).body("errors[0].field", equalTo("state"));
    }

    @Test
    void theStatementsDoNotGrowWithTheProblems() {
        String large = unit();
        fill(unit, 1);
        fill(large, 5);
        List<String> few = Statements.during(() -> mine("").body("items", hasSize(2)));
        List<String> many = Statements.during(
                () -> supervisor.get("/problems?unit=" + large).body("items", hasSize(10)));
        assertThat(many).hasSameSizeAs(few).isNotEmpty();
        assertThat(Statements.during(() -> supervisor.get("/problems/summary?by=owner&unit=" + large)))
                .hasSameSizeAs(Statements.during(() -> supervisor.get("/problems/summary?by=owner&unit=" + unit)));
    }

    @Test
    void aReopenedProblemKeepsItsHistoryAndNeedsANewDeadline() {
        String path = Matters.bring("/problems/" + Matters.problem(unit), unit, FollowUpState.CLOSED);
        supervisor
                .post(path + "/actions", "{\"action\":\"REOPEN\",\"note\":\"反弹\"}")
                .statusCode(422)
                .body("errors[0].field", equalTo("deadline"));
        Matters.act(supervisor, path, FollowUpAction.REOPEN, unit)
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("history", hasSize(8))
                .body("history[6].to", equalTo("CLOSED"))
                .body("history[4].document", equalTo("整改报告〔2026〕1号"));
    }

    @Test
    void aProblemOfAProjectIsClosedOnFilesOfThatProjectAlone() {
        // Given
        String project = project(unit);
        String path = Matters.bring(
                "/problems/" + Matters.problem("缺口", "{\"kind\":\"PROJECT\",\"code\":\"%s\"}".formatted(project), ""),
                unit,
                FollowUpState.REPORTED);
        Api handler = Matters.handler(unit);

        // When / Then
        Matters.act(handler, path, FollowUpAction.REQUEST_CLOSURE, unit)
                .statusCode(422)
                .body("errors[0].field", equalTo("evidence"));
        handler.post(path + "/actions", showing(FileClient.photo(project(unit))))
                .statusCode(422)
                .body("errors[0].code", equalTo("FILE_OF_ANOTHER_PROJECT"));
        handler.get(path).body("state", equalTo("REPORTED"));
        String photo = FileClient.photo(project);
        handler.post(path + "/actions", showing(photo)).statusCode(200).body("history[4].evidence", contains(photo));
        Matters.act(supervisor, path, FollowUpAction.VERIFY, unit).statusCode(200);
        Matters.act(supervisor, path, FollowUpAction.CLOSE, unit).statusCode(200);
        supervisor.get("/projects/" + project).body("standing.openProblems", equalTo(0));
    }

    private static String showing(String file) {
        return "{\"action\":\"REQUEST_CLOSURE\",\"note\":\"已整改\",\"evidence\":[\"%s\"]}".formatted(file);
    }

    private void assign(String path, LocalDate deadline) {
        supervisor
                .post(
                        path + "/actions",
                        "{\"action\":\"ASSIGN\",\"owner\":\"%s\",\"deadline\":\"%s\"}".formatted(unit, deadline))
                .statusCode(200);
    }

    private void fill(String of, int projects) {
        for (int i = 0; i < projects; i++) {
            String source = "{\"kind\":\"PROJECT\",\"code\":\"%s\"}".formatted(project(of));
            Matters.problem("问题", source, "");
            Matters.bring("/problems/" + Matters.problem("问题", source, ""), unit(), FollowUpState.ACCEPTED);
        }
    }

    private ValidatableResponse mine(String more) {
        return supervisor.get("/problems?unit=" + unit + more).statusCode(200);
    }

    private static void at(LocalDate day) {
        TestClock.stopAt(day + "T09:00:00+08:00");
    }
}
