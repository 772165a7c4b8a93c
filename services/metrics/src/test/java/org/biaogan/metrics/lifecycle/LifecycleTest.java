package org.biaogan.metrics.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.lifecycle.Steps.evidence;
import static org.biaogan.metrics.lifecycle.Steps.refused;
import static org.biaogan.metrics.lifecycle.Steps.take;
import static org.biaogan.metrics.lifecycle.Steps.transitions;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.project.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class LifecycleTest {

    private static String unit;
    private static String elsewhere;

    private final Api admin = Api.asAdmin();
    private Api editor;
    private Api approver;

    @BeforeEach
    void stopTheClock() {
        TestClock.stopAt("2026-05-01T09:00:00+08:00");
        if (unit == null) {
            unit = Fixture.unit();
            elsewhere = Fixture.unit();
        }
        editor = Api.as(Tokens.of("editor", unit));
        approver = Api.as(Tokens.of("approver", unit));
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.goOn();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatTheDocumentForbidsIsRefusedAndNothingElse(Stage stage) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        String untouched = at(stage);
        for (StageAction action : StageAction.values()) {
            String leads = StagePage.printedStep(stage, action);
            for (String role : StagePage.ROLES.keySet()) {
                boolean may = StagePage.isPrintedFor(action, role);
                boolean taken = may && !leads.equals(StagePage.NO);
                String reached = leads.equals(StagePage.BACK) ? "UNDER_CONSTRUCTION" : leads;
                String cell = stage + " " + action + " " + role;
                expected.put(cell, taken ? "201 " + reached : may ? "409 WRONG_STAGE" : "403 FORBIDDEN_ACTION");
                String project = taken ? at(stage) : untouched;
                String shown = taken && action.needs(Need.EVIDENCE) ? evidence(project) : "";
                found.put(cell, told(step(as(role), project, action, shown)));
            }
        }
        assertThat(found).isEqualTo(expected);
        admin.get("/projects/" + untouched).body("stage", equalTo(stage.name()));
    }

    @Test
    void aLifeIsToldStepByStep() {
        // Given
        String project = Fixture.project(unit, ",\"stage\":\"RESERVE\",\"stageSince\":\"2026-01-01\"");
        ready(project);
        String before = OffsetDateTime.now().toString();

        // When
        take(approver, project, "APPROVE", "2026-02-01", "").statusCode(201);
        take(editor, project, "START", "2026-03-01", evidence(project)).statusCode(201);
        take(editor, project, "BUILD", "2026-03-20", "").statusCode(201);
        take(approver, project, "SUSPEND", "2026-04-01", ",\"reason\":\"环保管控\"").statusCode(201);
        take(approver, project, "RESUME", "2026-04-20", ",\"reason\":\"整改完成\"").statusCode(201);
        take(editor, project, "COMPLETE", "2026-05-01", evidence(project)).statusCode(201);

        // Then
        admin.get("/projects/" + project)
                .body("actualStart", equalTo("2026-03-01"))
                .body("actualCompletion", equalTo("2026-05-01"))
                .body("stageSince", equalTo("2026-05-01"))
                .body("version", equalTo(7));
        admin.get(transitions(project))
                .body("items.action", contains("APPROVE", "START", "BUILD", "SUSPEND", "RESUME", "COMPLETE"))
                .body("items.to[4]", equalTo("UNDER_CONSTRUCTION"))
                .body("items.by[0]", equalTo("approver" + unit))
                .body("items.on[3]", equalTo("2026-04-01"))
                .body("items.reason[3]", equalTo("环保管控"))
                .body("items.evidence[1]", hasSize(1))
                .body("allowed.action", contains("PUT_IN_PRODUCTION"));
        admin.request()
                .queryParam("asOf", before)
                .get("/api/v1" + transitions(project))
                .then()
                .body("items", empty())
                .body("stage", equalTo("RESERVE"))
                .body("allowed", empty());
        admin.get("/projects/NONE/transitions").statusCode(404);
        take(admin, "NONE", "APPROVE", "2026-02-01", "").statusCode(404);
    }

    @Test
    void aStepIsDatedReasonedAndShown() {
        String project = Fixture.project(unit, ",\"stage\":\"UNDER_CONSTRUCTION\",\"stageSince\":\"2026-04-10\"");
        refused(take(editor, project, "COMPLETE", "2026-05-02", evidence(project)), "IN_THE_FUTURE");
        refused(take(editor, project, "COMPLETE", "2026-04-09", evidence(project)), "BEFORE_THE_STAGE");
        refused(take(editor, project, "COMPLETE", "2026-04-11", ""), "REQUIRED");
        refused(take(editor, project, "COMPLETE", "2026-04-11", ",\"evidence\":[\"nowhere\"]"), "UNKNOWN_FILE");
        String ofAnother = evidence(Fixture.project(unit));
        refused(take(editor, project, "COMPLETE", "2026-04-11", ofAnother), "FILE_OF_ANOTHER_PROJECT");
        refused(take(approver, project, "SUSPEND", "2026-04-11", ""), "REQUIRED");
        refused(take(approver, project, "TERMINATE", "2026-04-11", ",\"reason\":\" \""), "REQUIRED");
        editor.post(transitions(project), "{}").statusCode(422).body("errors.field", contains("action", "on"));
        admin.get(transitions(project)).body("items.action", contains("REGISTERED"));
        admin.get("/projects/" + project).body("version", equalTo(1));
    }

    @Test
    void eachIsToldWhatItMayDo() {
        String project = Fixture.project(unit, ",\"stage\":\"STARTED\"");
        editor.get(transitions(project)).body("allowed.action", contains("BUILD"));
        approver.get(transitions(project))
                .body("allowed.action", contains("BUILD", "SUSPEND", "TERMINATE"))
                .body("allowed[1].needs", contains("reason"));
        Api.as(Tokens.of("viewer")).get(transitions(project)).body("allowed", empty());
        approver.get("/projects/" + project).body("actualStart", nullValue());
    }

    @Test
    void ofTwoWhoTakeAStepAtOnceOneIsTold() throws Exception {
        String project = Fixture.project(unit, ",\"stage\":\"STARTED\"");
        List<Integer> answers = Stream.of(1, 2, 3, 4)
                .map(i -> CompletableFuture.supplyAsync(() -> take(editor, project, "BUILD", "2026-05-01", "")
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        admin.get(transitions(project)).body("items.action", contains("REGISTERED", "BUILD"));
    }

    /** A project at a stage, with all that its next step needs. */
    private String at(Stage stage) {
        Stage registered = stage == Stage.SUSPENDED ? Stage.UNDER_CONSTRUCTION : stage;
        String project = Fixture.project(unit, ",\"stage\":\"%s\"".formatted(registered));
        if (stage == Stage.APPROVED) {
            ready(project);
        }
        if (stage == Stage.SUSPENDED) {
            step(admin, project, StageAction.SUSPEND, "").statusCode(201);
        }
        return project;
    }

    private static ValidatableResponse step(Api who, String project, StageAction action, String shown) {
        return take(who, project, action.name(), "2026-05-01", shown + ",\"reason\":\"x\"");
    }

    /** Lists what a project needs and has it all met. */
    private void ready(String project) {
        admin.post("/projects/" + project + "/conditions", "{}").statusCode(201);
        for (String key : List.of("LAND", "PLANNING", "ENVIRONMENT", "CONSTRUCTION_PERMIT", "FUNDS")) {
            admin.put("/projects/" + project + "/conditions/" + key, "\"v1\"", """
                            {"state":"MET","metOn":"2026-01-01","document":"批文1号","reason":"办结"}""")
                    .statusCode(200);
        }
    }

    private static String told(ValidatableResponse answer) {
        int status = answer.extract().statusCode();
        return status + " " + answer.extract().path(status == 201 ? "stage" : "errors[0].code");
    }

    private static Api as(String role) {
        String word = role.split(" ", 2)[0];
        return role.contains(" ")
                ? Api.as(Tokens.of(word, role.endsWith("elsewhere") ? elsewhere : unit))
                : Api.as(Tokens.of(word));
    }
}
