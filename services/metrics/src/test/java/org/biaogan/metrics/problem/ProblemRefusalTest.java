package org.biaogan.metrics.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.official;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProblemRefusalTest {

    private static final LocalDate TODAY = LocalDate.parse(Matters.TODAY);

    private final Api supervisor = Matters.supervisor();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @Test
    void ofTwoWhoAcceptAtOnceTheSecondIsTold() {
        String path = Matters.bring("/problems/" + Matters.problem(unit), unit, FollowUpState.ASSIGNED);
        List<Integer> answers = Stream.of("one", "two")
                .map(person -> Api.as(Tokens.person("race-" + person, person, Set.of("editor"), unit)))
                .map(api -> CompletableFuture.supplyAsync(() -> Matters.act(api, path, FollowUpAction.ACCEPT, unit)
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 409);
        supervisor.get(path).body("history.action", contains("REGISTER", "ASSIGN", "ACCEPT"));
    }

    @Test
    void whoAnswersForAnOpenProblemIsNotRetired() {
        String official = official(unit);
        String path = "/problems/"
                + Matters.problem(
                        "缺口",
                        "{\"kind\":\"ENTERPRISE\",\"name\":\"某某制造\"}",
                        ",\"unit\":\"%s\",\"owner\":\"%s\",\"official\":\"%s\"".formatted(unit, unit, official));
        Api.asAdmin().delete("/officials/" + official, "*").statusCode(409);
        Matters.bring(path, unit, FollowUpState.CLOSED);
        Api.asAdmin().delete("/officials/" + official, "*").statusCode(204);
    }

    @Test
    void onlyWhoKeepsTheUnitRegisters() {
        String project = project(unit);
        String body = "{\"title\":\"缺口\",\"source\":{\"kind\":\"PROJECT\",\"code\":\"%s\"}}".formatted(project);
        for (String token : List.of(
                Tokens.of("viewer", unit),
                Tokens.of("editor", unit()),
                Tokens.of("approver", unit()),
                Tokens.machine("read observations:write"))) {
            Api.as(token).post("/problems", body).statusCode(403);
        }
        Api.as(Tokens.of("editor", unit)).post("/problems", body).statusCode(201);
        Api.as(Tokens.of("approver", unit)).post("/problems", body).statusCode(201);
    }

    @Test
    void anEnterpriseIsNamedAndItsCreditCodeIsLookedAt() {
        refused("", "source.name", "REQUIRED");
        refused(",\"name\":\" 甲 \"", "source.name", "UNFIT_LENGTH");
        refused(",\"name\":\"某某制造\",\"code\":\"E-1\"", "source.code", "MALFORMED_CREDIT_CODE");
        refused(",\"name\":\"某某制造\",\"code\":\"91110000600037342L\"", "source.code", "WRONG_CHECK_CHARACTER");
        String code = supervisor
                .post("/problems", ofEnterprise(",\"name\":\" 某某制造 \",\"code\":\"91110000600037341L\"", unit))
                .statusCode(201)
                .body("source.name", equalTo("某某制造"))
                .body("source.code", equalTo("91110000600037341L"))
                .extract()
                .path("code");
        Matters.bring("/problems/" + code, unit, FollowUpState.ACCEPTED);
        supervisor.get("/problems/" + code).body("source.name", equalTo("某某制造"));
        supervisor
                .post("/problems", "{\"title\":\"甲\",\"source\":{\"kind\":\"MEETING\",\"code\":\"M\",\"name\":\"乙\"}}")
                .statusCode(422)
                .body("errors.field", contains("source.name", "unit"));
    }

    private void refused(String more, String field, String code) {
        supervisor
                .post("/problems", ofEnterprise(more, unit))
                .statusCode(422)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
    }

    @Test
    void whatAnEnterpriseAsksForIsRegisteredByWhoKeepsTheUnitItLiesIn() {
        String named = ",\"name\":\"某某制造\"";
        String other = unit();
        Api editor = Api.as(Tokens.of("editor", unit));
        editor.post("/problems", ofEnterprise(named, other)).statusCode(403);
        Api.as(Tokens.of("viewer", unit))
                .post("/problems", ofEnterprise(named, unit))
                .statusCode(403);
        String about = ",\"project\":\"%s\"}".formatted(project(unit));
        editor.post("/problems", ofEnterprise(named, other).replaceFirst("}$", about))
                .statusCode(403);
        editor.post("/problems", ofEnterprise(named, unit).replaceFirst("}$", about))
                .statusCode(201);
        editor.post("/problems", ofEnterprise(named, unit)).statusCode(201);
    }

    private static String ofEnterprise(String more, String unit) {
        return "{\"title\":\"用工缺口\",\"unit\":\"%s\",\"source\":{\"kind\":\"ENTERPRISE\"%s}}".formatted(unit, more);
    }

    @Test
    void whatIsMissingUnknownOrPastIsNamed() {
        supervisor
                .post("/problems", "{\"source\":{\"kind\":\"TARGET\"}}")
                .statusCode(422)
                .body("errors.field", contains("title", "source.indicator", "source.unit"));
        supervisor
                .post("/problems", "{\"title\":\"甲\",\"source\":{\"kind\":\"PROJECT\",\"code\":\"NONE\"}}")
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_PROJECT"));
        String path = "/problems/"
                + Matters.problem(
                        "甲", "{\"kind\":\"ENTERPRISE\",\"name\":\"某某制造\"}", ",\"unit\":\"%s\"".formatted(unit));
        supervisor
                .post(path + "/actions", "{\"action\":\"ASSIGN\",\"owner\":\"NOWHERE\",\"deadline\":\"2020-01-01\"}")
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_UNIT", "IN_THE_PAST"));
        supervisor
                .post(path + "/actions", "{\"action\":\"ASSIGN\"}")
                .statusCode(422)
                .body("errors.field", contains("owner", "deadline"));
        supervisor
                .post(path + "/actions", "{\"action\":\"CLOSE\",\"deadline\":\"%s\"}".formatted(TODAY))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_TAKEN"));
        supervisor
                .post(
                        path + "/actions",
                        "{\"action\":\"ASSIGN\",\"owner\":\"%s\",\"deadline\":\"%s\"}"
                                .formatted(unit, TODAY.plusDays(5)))
                .statusCode(200);
        supervisor
                .post(
                        path + "/actions",
                        "{\"action\":\"EXTEND\",\"note\":\"缓\",\"deadline\":\"%s\"}".formatted(TODAY.plusDays(5)))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_LATER"));
        supervisor.get("/problems?unit=NOWHERE").statusCode(404).body("errors[0].field", equalTo("unit"));
        supervisor.get("/problem-proposals?unit=NOWHERE").statusCode(404);
        supervisor.post("/problems", "null").statusCode(400);
        supervisor.post(path + "/actions", "null").statusCode(400);
        supervisor.post("/problems/P-0/actions", "{\"action\":\"ASSIGN\"}").statusCode(404);
        supervisor.get("/problems/P-0").statusCode(404);
    }
}
