package org.biaogan.metrics.lifecycle;

import static org.biaogan.metrics.lifecycle.Steps.evidence;
import static org.biaogan.metrics.lifecycle.Steps.refused;
import static org.biaogan.metrics.lifecycle.Steps.take;
import static org.biaogan.metrics.lifecycle.Steps.transitions;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands before the start of a project, and who lets it go on without. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class StartTest {

    private static String unit;

    private final Api admin = Api.asAdmin();
    private Api editor;
    private Api approver;

    @BeforeEach
    void stopTheClock() {
        TestClock.stopAt("2026-05-01T09:00:00+08:00");
        if (unit == null) {
            unit = Fixture.unit();
        }
        editor = Api.as(Tokens.of("editor", unit));
        approver = Api.as(Tokens.of("approver", unit));
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.goOn();
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
                .body("items[1].exemptions.reason", contains("容缺开工"))
                .body("items[1].exemptions.by", contains("approver" + unit));
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

    /** A category whose projects need land and nothing else. */
    private String landOnly() {
        String code = "T-LAND-" + unit;
        admin.post("/condition-templates", """
                {"code":"%s","name":"只要地","category":"%s","items":[{"key":"LAND","name":"用地"}]}""".formatted(code, code));
        return code;
    }
}
