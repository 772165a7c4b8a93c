package org.biaogan.metrics.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.problem.Matters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a meeting decides and what a visit finds comes into being all at once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ManyMattersTest {

    private static final int FEW = 5;
    private static final int MANY = 50;

    private final Api supervisor = Matters.supervisor();
    private String unit;
    private String project;
    private String official;

    @BeforeEach
    void aProjectAndSomebodyWhoGoesThere() {
        unit = Fixture.unit();
        project = Fixture.project(unit);
        official = Fixture.official(unit);
    }

    @Test
    void theStatementsOfAMeetingDoNotGrowWithItsDecisions() {
        List<String> few = sent(() -> meet("M-%s-few".formatted(unit), FEW, aboutTheProject()));
        List<String> many = sent(() -> meet("M-%s-many".formatted(unit), MANY, aboutTheProject()));
        assertThat(many).containsExactlyElementsOf(few).isNotEmpty();
    }

    @Test
    void theStatementsOfAVisitDoNotGrowWithTheProblemsFound() {
        String other = Fixture.project(unit);
        List<String> few = sent(() -> visit(project, FEW));
        List<String> many = sent(() -> visit(other, MANY));
        assertThat(many).containsExactlyElementsOf(few).isNotEmpty();
        supervisor.get("/projects/" + other).body("standing.openProblems", equalTo(MANY));
    }

    @Test
    void whatAFewDecisionsNameWronglyIsToldAtItsPlace() {
        String code = "M-" + unit;
        String unsound =
                "{\"number\":4,\"text\":\"落实\",\"owner\":\"NOWHERE\",\"official\":\"NOBODY\",\"deadline\":\"2020-01-01\"}";
        String lost = Matters.decision(5, "落实", unit).replace("}", ",\"project\":\"NONE\"}");
        supervisor
                .post("/meetings", Matters.meeting(code, day(), Matters.decision(1, "落实", unit), unsound))
                .statusCode(422)
                .body("errors.field", contains("decisions[1].owner", "decisions[1].official", "decisions[1].deadline"));
        supervisor
                .post("/meetings", Matters.meeting(code, day(), Matters.decision(1, "落实", unit), lost))
                .statusCode(422)
                .body("errors.field", contains("decisions[1].project"));
        supervisor.get("/meetings/" + code).statusCode(404);
    }

    @Test
    void aMeetingWithOpenDirectivesStaysInUse() {
        // Given
        String code = "M-" + unit;
        meet(code, 3, "}");
        Matters.bring("/directives/%s.2".formatted(code), unit, FollowUpState.CLOSED);

        // When / Then
        supervisor
                .delete("/meetings/" + code, "*")
                .statusCode(409)
                .body("errors[0].code", equalTo("OPEN_DIRECTIVES"))
                .body("errors[0].message", containsString("%1$s.1, %1$s.3".formatted(code)))
                .body("errors[0].message", not(containsString(code + ".2")));
        supervisor
                .put(
                        "/meetings/" + code,
                        "*",
                        Matters.meeting(code, day() + ",\"reason\":\"撤销\",\"validTo\":\"2099-12-31\""))
                .statusCode(409);
        Matters.bring("/directives/%s.1".formatted(code), unit, FollowUpState.CLOSED);
        Matters.bring("/directives/%s.3".formatted(code), unit, FollowUpState.CLOSED);
        supervisor.delete("/meetings/" + code, "*").statusCode(204);
    }

    private void meet(String code, int decisions, String end) {
        String[] many = IntStream.rangeClosed(1, decisions)
                .mapToObj(number -> Matters.decision(number, "落实", unit).replace("}", end))
                .toArray(String[]::new);
        supervisor
                .post("/meetings", Matters.meeting(code, day(), many))
                .statusCode(201)
                .body("decisions", hasSize(decisions));
    }

    private String aboutTheProject() {
        return ",\"official\":\"%s\",\"project\":\"%s\"}".formatted(official, project);
    }

    private void visit(String project, int found) {
        String problems = IntStream.range(0, found)
                .mapToObj(
                        "{\"title\":\"问题%d\",\"owner\":\"%s\",\"deadline\":\"2126-08-01\"}".replace("%s", unit)
                                ::formatted)
                .collect(Collectors.joining(","));
        supervisor
                .post(
                        "/visits",
                        "{\"id\":\"%s\",\"project\":\"%s\",\"official\":\"%s\",\"on\":\"2026-07-18\",\"seen\":\"甲\",\"problemsFound\":[%s]}"
                                .formatted(UUID.randomUUID(), project, official, problems))
                .statusCode(201)
                .body("problemsFound.problem", hasSize(found));
    }

    private static String day() {
        return "\"heldOn\":\"%s\"".formatted(Matters.TODAY);
    }

    /** Ids come from their sequences by the fifty, whenever those at hand are used up. */
    private static List<String> sent(Runnable deed) {
        return Statements.during(deed).stream()
                .filter(statement -> !statement.startsWith("select nextval('") || statement.contains("problem_number"))
                .toList();
    }
}
