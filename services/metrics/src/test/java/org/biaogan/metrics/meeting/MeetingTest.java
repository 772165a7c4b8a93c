package org.biaogan.metrics.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.problem.Matters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MeetingTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String TODAY = "\"heldOn\":\"%s\"".formatted(Matters.TODAY);

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
    void eachDecisionBecomesADirectiveThatIsFollowedUpLikeAProblem() {
        // Given
        String code = code();
        String agenda =
                ",\"chair\":\"主任\",\"attendees\":[\"甲\",\"乙\"],\"agenda\":[{\"order\":1,\"title\":\"通报\",\"kind\":\"OTHER\"}]";
        supervisor
                .post("/meetings", Matters.meeting(code, TODAY + agenda, decision(1), decision(2)))
                .statusCode(201)
                .body("attendees", contains("甲", "乙"))
                .body("agenda.title", contains("通报"))
                .body("decisions.directive", contains(code + ".1", code + ".2"))
                .body("decisions.state", contains("ASSIGNED", "ASSIGNED"));

        // When
        String path = "/directives/" + code + ".1";
        Matters.bring(path, unit, FollowUpState.VERIFIED);
        Matters.act(supervisor, path, FollowUpAction.CLOSE, unit)
                .statusCode(200)
                .body("meetingTitle", equalTo("调度会"))
                .body("history.action", contains("ASSIGN", "ACCEPT", "REPORT", "REQUEST_CLOSURE", "VERIFY", "CLOSE"))
                .body("history[0].from", nullValue());

        // Then
        supervisor.get("/meetings/" + code).body("decisions.state", contains("CLOSED", "ASSIGNED"));
        TestClock.stopAt(LocalDate.parse(Matters.TODAY).plusDays(19) + "T09:00:00+08:00");
        supervisor
                .get("/directives?meeting=" + code)
                .body("items.code", contains(code + ".2", code + ".1"))
                .body("items.overdueDays", contains(9, 0))
                .body("items.escalation", contains("DEPUTY", "NONE"))
                .body("items.heldOn", contains(Matters.TODAY, Matters.TODAY));
        supervisor
                .get("/directives/summary?by=owner&meeting=" + code)
                .body("items.key", contains(unit))
                .body("items[0].overdue", equalTo(1));
    }

    @Test
    void onlyWhoSupervisesEntersMeetings() {
        String body = Matters.meeting(code(), TODAY, decision(1));
        for (String token : List.of(
                Tokens.of("viewer"), Tokens.of("editor", unit), Tokens.of("approver", unit), Tokens.machine("read"))) {
            Api.as(token).post("/meetings", body).statusCode(403);
        }
        Api.asAdmin().post("/meetings", body).statusCode(201);
    }

    @Test
    void aRevisionAddsDecisionsAndChangesNone() {
        String code = code();
        String tag = supervisor
                .post("/meetings", Matters.meeting(code, TODAY, decision(1)))
                .statusCode(201)
                .extract()
                .header("ETag");
        String reason = TODAY + ",\"reason\":\"补记\"";
        supervisor
                .put("/meetings/" + code, tag, Matters.meeting(code, reason, Matters.decision(1, "另议", unit)))
                .statusCode(422)
                .body("errors[0].code", equalTo("DECIDED"));
        supervisor
                .put("/meetings/" + code, tag, Matters.meeting(code, reason, decision(1), decision(2)))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("decisions.number", contains(1, 2));
        supervisor
                .put("/meetings/" + code, tag, Matters.meeting(code, reason, decision(3)))
                .statusCode(412);
        supervisor.get("/directives/" + code + ".3").statusCode(404);
    }

    @Test
    void anUnsoundMeetingIsRefusedAsAWhole() {
        String code = code();
        supervisor
                .post("/meetings", Matters.meeting(code, TODAY, decision(1), Matters.decision(2, "落实", "NOWHERE")))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_UNIT"));
        supervisor.get("/meetings/" + code).statusCode(404);
        supervisor.get("/directives/" + code + ".1").statusCode(404);
        supervisor
                .post("/meetings", Matters.meeting(code, TODAY, decision(1), decision(1)))
                .statusCode(422)
                .body("errors[0].field", equalTo("decisions[1].number"));
    }

    @Test
    void aProblemComesFromAMeetingThatThereIs() {
        String code = code();
        supervisor.post("/meetings", Matters.meeting(code, TODAY)).statusCode(201);
        String source = "{\"kind\":\"MEETING\",\"code\":\"%s\"}";
        String body = "{\"title\":\"甲\",\"unit\":\"" + unit + "\",\"source\":" + source + "}";
        supervisor.post("/problems", body.formatted(code)).statusCode(201);
        supervisor
                .post("/problems", body.formatted("NONE"))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_SOURCE"));
    }

    @Test
    void sinceTheLastMeetingShowsWhatMovedOnTargetsAndProjects() {
        // Given
        String first = code();
        String second = code();
        String early = project(unit);
        String indicator = indicator("LEVEL", "YTD");
        supervisor
                .post("/meetings", Matters.meeting(first, TODAY + begin(), decision(1), decision(2)))
                .statusCode(201);
        String moved = project(unit);
        observe(row(indicator, unit, "2020-06", "55"));
        Matters.bring("/directives/" + first + ".1", unit, FollowUpState.CLOSED);
        String begin = begin();
        String late = project(unit);

        // When
        supervisor.post("/meetings", Matters.meeting(second, TODAY + begin)).statusCode(201);

        // Then
        supervisor
                .get("/meetings/" + second + "/since?size=1000")
                .statusCode(200)
                .body("previous.code", equalTo(first))
                .body("targets.items.indicator", hasItem(indicator))
                .body("projects.items.project", hasItem(moved))
                .body("projects.items.project", not(hasItem(early)))
                .body("projects.items.project", not(hasItem(late)))
                .body("projects.items.find { it.project == '%s' }.kind".formatted(moved), equalTo("PROJECT_ADDED"))
                .body("projects.items.find { it.project == '%s' }.projectName".formatted(moved), equalTo("测试项目"))
                .body("directives.closed", equalTo(1))
                .body("directives.open", equalTo(1));
        supervisor.get("/meetings/NONE/since").statusCode(404);
    }

    @Test
    void withoutAMeetingBeforeNothingIsCompared() {
        String code = code();
        supervisor
                .post("/meetings", Matters.meeting(code, "\"heldOn\":\"1990-01-05\""))
                .statusCode(201);
        supervisor
                .get("/meetings/" + code + "/since")
                .body("previous", nullValue())
                .body("targets", nullValue());
        Api.asAdmin().delete("/meetings/" + code, "*").statusCode(204);
    }

    @Test
    void theStatementsDoNotGrowWithTheMeetings() {
        supervisor
                .post("/meetings", Matters.meeting(code(), TODAY, decision(1)))
                .statusCode(201);
        supervisor
                .post("/meetings", Matters.meeting(code(), TODAY, decision(1), decision(2)))
                .statusCode(201);
        List<String> few =
                Statements.during(() -> supervisor.get("/meetings?size=1").body("items", hasSize(1)));
        List<String> many =
                Statements.during(() -> supervisor.get("/meetings?size=2").body("items", hasSize(2)));
        assertThat(many).hasSameSizeAs(few).isNotEmpty();
    }

    private String decision(int number) {
        return Matters.decision(number, "事项" + number, unit);
    }

    private static String code() {
        return "T-M" + COUNTER.incrementAndGet();
    }

    private static String begin() {
        return ",\"beginsAt\":\"%s\""
                .formatted(Instant.now().atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime());
    }
}
