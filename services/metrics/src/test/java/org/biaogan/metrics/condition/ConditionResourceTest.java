package org.biaogan.metrics.condition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.attachment.FileClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ConditionResourceTest {

    private static final String BY_TEMPLATE = "{\"template\":\"default\"}";
    private static final List<String> MANDATORY =
            List.of("LAND", "PLANNING", "ENVIRONMENT", "CONSTRUCTION_PERMIT", "FUNDS");

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
    void aTemplateListsTwelveConditionsOfWhichFiveAreMandatory() {
        editor.post(conditions(), BY_TEMPLATE).statusCode(201).body("items", hasSize(12));
        editor.get(conditions())
                .body("items.findAll{it.mandatory}.key", equalTo(MANDATORY))
                .body("items.state.unique()", contains("MISSING"))
                .body("items.owedBy.unique()", contains(unit))
                .body("items.since.unique()", contains("2026-05-01"));
        standing(5, false);
        editor.post(conditions(), BY_TEMPLATE).statusCode(409);
    }

    @Test
    void aProjectIsReadyOnceEveryMandatoryConditionIsMet() {
        editor.post(conditions(), "{}").statusCode(201);
        for (String key : MANDATORY) {
            standing(5 - MANDATORY.indexOf(key), false);
            change(editor, key, "v1", met()).statusCode(200).body("since", nullValue());
        }
        standing(0, true);
        change(editor, "LAND", "v2", "{\"state\":\"IN_PROGRESS\",\"reason\":\"退地\"}")
                .statusCode(200)
                .body("since", equalTo("2026-05-01"))
                .body("metOn", nullValue());
        standing(1, false);
    }

    @Test
    void everyVersionOfAConditionIsKept() {
        editor.post(conditions(), BY_TEMPLATE).statusCode(201);
        String before = OffsetDateTime.now().toString();
        change(editor, "LAND", "v1", """
                {"state":"IN_PROGRESS","promisedOn":"2026-04-20","owedBy":"%s","reason":"约定"}""".formatted(bureau))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("overdueDays", equalTo(11))
                .body("owedByName", equalTo("测试单位"));
        change(editor, "LAND", "v2", met()).statusCode(200).body("overdueDays", nullValue());
        editor.get(conditions() + "/LAND/history")
                .body("items.state", contains("MISSING", "IN_PROGRESS", "MET"))
                .body("items.reason", contains(null, "约定", "办结"));
        editor.request()
                .queryParam("asOf", before)
                .get("/api/v1" + conditions() + "/LAND")
                .then()
                .body("state", equalTo("MISSING"))
                .body("owedBy", equalTo(unit));
        change(editor, "LAND", "v1", met()).statusCode(412);
    }

    @Test
    void theUnitThatOwesAConditionSaysHowFarItIsAndNoMore() {
        editor.post(conditions(), BY_TEMPLATE).statusCode(201);
        change(editor, "LAND", "v1", "{\"state\":\"MISSING\",\"owedBy\":\"%s\",\"reason\":\"x\"}".formatted(bureau));
        Api owing = Api.as(Tokens.of("editor", bureau));
        change(owing, "LAND", "v2", "{\"state\":\"IN_PROGRESS\",\"promisedOn\":\"2026-06-01\",\"reason\":\"x\"}")
                .statusCode(200);
        change(owing, "LAND", "v3", "{\"state\":\"IN_PROGRESS\",\"mandatory\":false,\"reason\":\"x\"}")
                .statusCode(403);
        change(owing, "LAND", "v3", "{\"state\":\"MISSING\",\"owedBy\":\"%s\",\"reason\":\"x\"}".formatted(unit))
                .statusCode(403)
                .body("errors.field", contains("owedBy"));
        change(owing, "FUNDS", "v1", met()).statusCode(403);
        owing.post(conditions(), "{\"items\":[{\"key\":\"OWN\",\"name\":\"甲\"}]}")
                .statusCode(403);
    }

    @Test
    void nobodyElseChangesConditions() {
        editor.post(conditions(), BY_TEMPLATE).statusCode(201);
        String elsewhere = Fixture.unit();
        for (String token : List.of(
                Tokens.of("viewer", unit),
                Tokens.of("supervisor", unit),
                Tokens.of("editor", elsewhere),
                Tokens.of("approver", elsewhere),
                Tokens.machine("read"))) {
            Api other = Api.as(token);
            change(other, "LAND", "v1", met()).statusCode(403);
            other.post(conditions(), BY_TEMPLATE).statusCode(403);
            other.post("/projects/" + project + "/exemptions", "{\"condition\":\"LAND\",\"reason\":\"x\"}")
                    .statusCode(403);
            other.post(
                            "/condition-templates",
                            "{\"code\":\"T-X\",\"name\":\"甲\",\"items\":[{\"key\":\"A\",\"name\":\"甲\"}]}")
                    .statusCode(403);
            other.get(conditions()).statusCode(200);
        }
        editor.post("/projects/" + project + "/exemptions", "{\"condition\":\"LAND\",\"reason\":\"x\"}")
                .statusCode(403);
        editor.get(conditions()).body("items.version.unique()", contains(1));
    }

    @Test
    void onlyAnApproverLetsAProjectDoWithoutAMandatoryCondition() {
        editor.post(conditions(), BY_TEMPLATE).statusCode(201);
        String notNeeded = "{\"state\":\"NOT_NEEDED\",\"reason\":\"厂房租用\"}";
        change(editor, "LAND", "v1", notNeeded).statusCode(403).body("errors.field", contains("state"));
        change(editor, "LAND", "v1", "{\"state\":\"MISSING\",\"mandatory\":false,\"reason\":\"x\"}")
                .statusCode(403)
                .body("errors.field", contains("mandatory"));
        change(editor, "HEAT", "v1", notNeeded).statusCode(200);
        change(Api.as(Tokens.of("approver", unit)), "LAND", "v1", notNeeded).statusCode(200);
        standing(4, false);
    }

    @Test
    void whatIsMetWasMetOnADayThatHasCome() {
        editor.post(conditions(), BY_TEMPLATE).statusCode(201);
        refused("{\"state\":\"MET\",\"reason\":\"x\"}", "REQUIRED");
        refused("{\"state\":\"MET\",\"metOn\":\"2026-05-02\",\"reason\":\"x\"}", "IN_THE_FUTURE");
        refused("{\"state\":\"MISSING\",\"metOn\":\"2026-05-01\",\"reason\":\"x\"}", "NOT_MET");
        refused("{\"state\":\"MISSING\",\"owedBy\":\"NOWHERE\",\"reason\":\"x\"}", "UNKNOWN_UNIT");
        refused("{\"state\":\"MISSING\",\"owedByOfficial\":\"NOBODY\",\"reason\":\"x\"}", "UNKNOWN_OFFICIAL");
        refused("{\"state\":\"MISSING\"}", "REQUIRED");
        editor.get(conditions() + "/LAND").body("version", equalTo(1));
        editor.get(conditions() + "/NONE").statusCode(404);
    }

    @Test
    void evidenceIsFilesOfTheProject() {
        editor.post(conditions(), BY_TEMPLATE).statusCode(201);
        String shown = "{\"state\":\"MET\",\"metOn\":\"2026-05-01\",\"evidence\":[\"%s\"],\"reason\":\"x\"}";
        String other = FileClient.photo(Fixture.project(unit));
        refused(shown.formatted(other), "FILE_OF_ANOTHER_PROJECT");
        refused(shown.formatted("nothing"), "UNKNOWN_FILE");
        String own = FileClient.photo(project);
        change(editor, "LAND", "v1", shown.formatted(own)).statusCode(200).body("evidence", contains(own));
        editor.get(conditions() + "/LAND").body("evidence", contains(own));
    }

    @Test
    void thatAMandatoryConditionIsMetIsShownOrAnApproversWord() {
        // Given
        editor.post(conditions(), BY_TEMPLATE).statusCode(201);
        String bare = "{\"state\":\"MET\",\"metOn\":\"2026-05-01\",\"reason\":\"办结\"}";

        // Then
        refused(bare, "REQUIRED");
        refused(bare.replace("\"reason\"", "\"document\":\" \",\"reason\""), "REQUIRED");
        change(editor, "HEAT", "v1", bare).statusCode(200);
        change(editor, "LAND", "v1", met()).statusCode(200).body("document", equalTo("批文〔2026〕1号"));
        change(editor, "LAND", "v2", bare).statusCode(200).body("document", equalTo("批文〔2026〕1号"));
        change(editor, "LAND", "v3", "{\"state\":\"MISSING\",\"reason\":\"x\"}")
                .statusCode(200)
                .body("document", nullValue());
        change(editor, "LAND", "v4", bare).statusCode(422).body("errors.field", contains("evidence"));
        change(Api.as(Tokens.of("approver", unit)), "LAND", "v4", bare).statusCode(200);
    }

    @Test
    void anExemptionIsForAConditionThatIsMissing() {
        editor.post(conditions(), BY_TEMPLATE).statusCode(201);
        Api approver = Api.as(Tokens.of("approver", unit));
        String exemptions = "/projects/" + project + "/exemptions";
        approver.post(exemptions, "{\"condition\":\"LAND\",\"reason\":\"容缺\"}")
                .statusCode(201)
                .body("by", equalTo("approver" + unit));
        approver.post(exemptions, "{\"condition\":\"HEAT\",\"reason\":\"x\"}")
                .statusCode(422)
                .body("errors.code", contains("NOT_MISSING"));
        approver.post(exemptions, "{\"condition\":\"NONE\",\"reason\":\"x\"}").statusCode(404);
        approver.post(exemptions, "{\"condition\":\"LAND\"}").statusCode(422).body("errors.field", hasItem("reason"));
        admin.get(exemptions).body("items.reason", contains("容缺"));
    }

    private String conditions() {
        return "/projects/" + project + "/conditions";
    }

    private static String met() {
        return "{\"state\":\"MET\",\"metOn\":\"2026-05-01\",\"document\":\"批文〔2026〕1号\",\"reason\":\"办结\"}";
    }

    private ValidatableResponse change(Api who, String key, String version, String body) {
        return who.put(conditions() + "/" + key, "\"" + version + "\"", body);
    }

    private void refused(String body, String code) {
        change(editor, "LAND", "v1", body).statusCode(422).body("errors.code", contains(code));
    }

    private void standing(int missing, boolean ready) {
        admin.get("/projects/" + project)
                .body("standing.missingConditions", equalTo(missing))
                .body("standing.readyToStart", equalTo(ready));
    }
}
