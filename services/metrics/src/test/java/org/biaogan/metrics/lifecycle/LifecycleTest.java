package org.biaogan.metrics.lifecycle;

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
import org.biaogan.metrics.attachment.FileClient;
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
    void nothingStartsBeforeItsConditionsAreMet() {
        String project = Fixture.project(unit, ",\"stage\":\"APPROVED\"");
        String shown = evidence(project);
        refused(take(editor, project, "START", "2026-05-01", shown), "NO_CHECKLIST");
        editor.post("/projects/" + project + "/conditions", "{}").statusCode(201);
        take(editor, project, "START", "2026-05-01", shown)
                .statusCode(422)
                .body("errors.code.unique()", contains("CONDITION_MISSING"))
                .body(
                        "errors.field",
                        contains(
                                "conditions.LAND",
                                "conditions.PLANNING",
                                "conditions.ENVIRONMENT",
                                "conditions.CONSTRUCTION_PERMIT",
                                "conditions.FUNDS"));
        editor.get(transitions(project))
                .body("allowed.action", contains("START"))
                .body("allowed[0].needs", contains("evidence"))
                .body("allowed[0].missing.condition", hasItem("FUNDS"));
        for (String key : List.of("LAND", "PLANNING", "ENVIRONMENT", "CONSTRUCTION_PERMIT", "FUNDS")) {
            editor.put("/projects/" + project + "/conditions/" + key, "\"v1\"", """
                            {"state":"MET","metOn":"2026-04-01","document":"批文1号","reason":"办结"}""")
                    .statusCode(200);
        }
        editor.get(transitions(project)).body("allowed[0].missing", empty());
        take(editor, project, "START", "2026-05-01", shown)
                .statusCode(201)
                .body("stage", equalTo("STARTED"))
                .body("actualStart", equalTo("2026-05-01"));
    }

    @Test
    void anExemptionLetsOthersStartAndServesOneStart() {
        // Given a project that lacks one condition, and an approver's word for it
        String project = Fixture.project(unit, ",\"stage\":\"APPROVED\",\"category\":\"%s\"".formatted(landOnly()));
        editor.post("/projects/" + project + "/conditions", "{}").statusCode(201);
        approver.post("/projects/" + project + "/exemptions", "{\"condition\":\"LAND\",\"reason\":\"容缺开工\"}")
                .statusCode(201);

        // Then whoever gave it does not start on it, others do, once
        String shown = evidence(project);
        refused(take(approver, project, "START", "2026-05-01", shown), "OWN_EXEMPTION");
        take(editor, project, "START", "2026-05-01", shown).statusCode(201);
        admin.get(transitions(project))
                .body("items[0].exemptions.reason", contains("容缺开工"))
                .body("items[0].exemptions.by", contains("approver" + unit));
        take(approver, project, "TERMINATE", "2026-05-01", ",\"reason\":\"撤资\"").statusCode(201);
        take(approver, project, "REVIVE", "2026-05-01", ",\"reason\":\"新业主\"").statusCode(201);
        admin.get("/projects/" + project).body("stage", equalTo("RESERVE")).body("actualStart", nullValue());
        take(approver, project, "APPROVE", "2026-05-01", "").statusCode(201);
        refused(take(editor, project, "START", "2026-05-01", shown), "CONDITION_MISSING");
    }

    @Test
    void whoLetsAProjectDoWithoutAConditionDoesNotStartIt() {
        String project = Fixture.project(unit, ",\"stage\":\"APPROVED\",\"category\":\"%s\"".formatted(landOnly()));
        editor.post("/projects/" + project + "/conditions", "{}").statusCode(201);
        approver.put(
                        "/projects/" + project + "/conditions/LAND",
                        "\"v1\"",
                        "{\"state\":\"NOT_NEEDED\",\"reason\":\"租用厂房\"}")
                .statusCode(200);
        String shown = evidence(project);
        refused(take(approver, project, "START", "2026-05-01", shown), "OWN_EXEMPTION");
        take(editor, project, "START", "2026-05-01", shown).statusCode(201);
    }

    @Test
    void whoSaysThatAConditionIsMetWithoutShowingItDoesNotStartTheProject() {
        String project = Fixture.project(unit, ",\"stage\":\"APPROVED\",\"category\":\"%s\"".formatted(landOnly()));
        editor.post("/projects/" + project + "/conditions", "{}").statusCode(201);
        String bare = "{\"state\":\"MET\",\"metOn\":\"2026-04-01\",\"reason\":\"办结\"}";
        approver.put("/projects/" + project + "/conditions/LAND", "\"v1\"", bare)
                .statusCode(200);
        String shown = evidence(project);
        refused(take(approver, project, "START", "2026-05-01", shown), "OWN_EXEMPTION");
        take(editor, project, "START", "2026-05-01", shown).statusCode(201);
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
        admin.get(transitions(project)).body("items", empty());
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
        admin.get(transitions(project)).body("items", hasSize(1));
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

    private static ValidatableResponse take(Api who, String project, String action, String on, String more) {
        return who.post(transitions(project), "{\"action\":\"%s\",\"on\":\"%s\"%s}".formatted(action, on, more));
    }

    private static String evidence(String project) {
        return ",\"evidence\":[\"%s\"]".formatted(FileClient.photo(project));
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

    /** A category whose projects need land and nothing else. */
    private String landOnly() {
        String code = "T-LAND-" + unit;
        admin.post("/condition-templates", """
                {"code":"%s","name":"只要地","category":"%s","items":[{"key":"LAND","name":"用地"}]}""".formatted(code, code));
        return code;
    }

    private static String transitions(String project) {
        return "/projects/" + project + "/transitions";
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422).body("errors.code", hasItem(code));
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
