package org.biaogan.metrics.closing;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ClosingTest {

    private static final String LAST_OPEN_MOMENT = "2022-07-30T23:59:59+08:00";
    private static final String FIRST_CLOSED_MOMENT = "2022-07-31T00:00:00+08:00";

    private final Api admin = Api.asAdmin();
    private String indicator;
    private String zone;
    private String park;
    private Api editor;
    private Api approver;

    @BeforeEach
    void closeTenDaysAfterTheDueDate() {
        indicator = indicator("LEVEL", "YTD");
        zone = unit();
        park = unit(zone);
        editor = Api.as(Tokens.of("editor", zone));
        approver = Api.as(Tokens.of("approver", zone));
        admin.post("/closing-rules", """
                        {"code":"R-%s","unit":"%s","closesAfterDays":10,"effectiveFrom":"2022-01-01"}""".formatted(zone, zone)).statusCode(201);
    }

    @AfterEach
    void letTheClockGoOn() {
        TestClock.goOn();
    }

    @Test
    void anEditorWritesUntilTheLastMomentOfTheLastOpenDay() {
        TestClock.stopAt(LAST_OPEN_MOMENT);
        status().body("closed", equalTo(false))
                .body("by", equalTo("RULE"))
                .body("closesOn", equalTo("2022-07-31"))
                .body("since", nullValue());
        post(editor, "1", "").statusCode(201).body("items.outcome", contains("RECORDED"));

        TestClock.stopAt(FIRST_CLOSED_MOMENT);
        status().body("closed", equalTo(true)).body("since", equalTo("2022-07-31T00:00:00+08:00"));
        post(editor, "2", ",\"reason\":\"x\"")
                .statusCode(422)
                .body("errors.field", contains("[0].period"))
                .body("errors.code", contains("PERIOD_CLOSED"))
                .body("detail", containsString("R-" + zone));
        post(editor, "1", "").statusCode(200).body("items.outcome", contains("UNCHANGED"));
        post(Api.as(Tokens.machine("observations:write")), "2", ",\"reason\":\"x\"")
                .statusCode(422)
                .body("errors.code", contains("PERIOD_CLOSED"));
    }

    @Test
    void anApproversCorrectionWaitsForAnotherApproverThoughApprovalIsOff() {
        observe(row(indicator, park, "2022-06", "1"));
        TestClock.stopAt(FIRST_CLOSED_MOMENT);
        post(approver, "2", "").statusCode(422).body("errors.code", contains("REASON_REQUIRED"));
        post(approver, "2", ",\"reason\":\"x\"").statusCode(201).body("items.outcome", contains("SUBMITTED"));
        shown(1);
        decide(approver, "APPROVE").statusCode(403).body("errors.code", contains("OWN_SUBMISSION"));
        decide(Api.as(Tokens.of("approver", park)), "APPROVE").statusCode(200);
        shown(2);
    }

    @Test
    void aFirstValueIsTakenFromAnOfficialReleaseOnly() {
        TestClock.stopAt(FIRST_CLOSED_MOMENT);
        post(editor, "1", "").statusCode(422).body("errors.code", contains("PERIOD_CLOSED"));
        post(approver, "1", "").statusCode(422).body("errors.code", contains("PERIOD_CLOSED"));
        post(Api.as(Tokens.machine("observations:publish")), "1", "").statusCode(201);
        post(admin, "2", ",\"reason\":\"x\"").statusCode(201).body("items.outcome", contains("CORRECTED"));
        shown(2);
    }

    @Test
    void whatWasSubmittedInTimeMayBeApprovedAfterwards() {
        String strict = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"approvalRequired\":true");
        indicator = strict;
        TestClock.stopAt(LAST_OPEN_MOMENT);
        post(editor, "1", "").body("items.outcome", contains("SUBMITTED"));
        TestClock.stopAt(FIRST_CLOSED_MOMENT);
        post(editor, "3", "").statusCode(422).body("errors.code", contains("PERIOD_CLOSED"));
        decide(approver, "APPROVE").statusCode(200);
        shown(1);
    }

    @Test
    void anAdministratorClosesByHandAndOpensAgain() {
        TestClock.stopAt(LAST_OPEN_MOMENT);
        String id = admin.post(
                        "/period-closings",
                        "{\"unit\":\"%s\",\"period\":\"2022-06\",\"closed\":true,\"reason\":\"上报\"}".formatted(zone))
                .statusCode(201)
                .body("recordedBy", equalTo("admin"))
                .extract()
                .path("id");
        post(editor, "1", "")
                .statusCode(422)
                .body("errors.code", contains("PERIOD_CLOSED"))
                .body("detail", containsString("admin closed it by hand"));
        status().body("by", equalTo("HAND")).body("who", equalTo("admin"));

        TestClock.stopAt(FIRST_CLOSED_MOMENT);
        admin.put("/period-closings/" + id, "\"v1\"", """
                        {"unit":"%s","period":"2022-06","closed":false,"reason":"补报"}""".formatted(zone)).statusCode(200);
        post(editor, "1", "").statusCode(201);
        admin.delete("/period-closings/" + id, "\"v2\"").statusCode(204);
        post(editor, "2", ",\"reason\":\"x\"").statusCode(422).body("errors.code", contains("PERIOD_CLOSED"));
        admin.get("/period-closings/" + id).body("validTo", equalTo("2022-07-31"));
    }

    @Test
    void onlyAnAdministratorClosesAndNothingUnknown() {
        String closing = "{\"unit\":\"%s\",\"period\":\"2022-06\",\"closed\":true,\"reason\":\"x\"}";
        approver.post("/period-closings", closing.formatted(zone)).statusCode(403);
        admin.post("/period-closings", closing.formatted("NOWHERE"))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_UNIT"));
        admin.post("/period-closings", closing.formatted(zone)).statusCode(201);
        admin.post("/period-closings", closing.formatted(zone)).statusCode(409);
        admin.post("/closing-rules", "{\"code\":\"X\",\"indicator\":\"NOWHERE\",\"closesAfterDays\":-1}")
                .statusCode(422)
                .body("errors.field", contains("closesAfterDays", "effectiveFrom"));
        admin.delete("/units/" + zone, "\"v1\"").statusCode(409);
        admin.get("/period-closings/status?unit=NOWHERE&period=2022-06").statusCode(404);
        admin.get("/period-closings/status?unit=" + zone).statusCode(400).body("errors.field", contains("period"));
    }

    private ValidatableResponse post(Api who, String value, String more) {
        return who.post("/observations", "[" + row(indicator, park, "2022-06", value, more) + "]");
    }

    private ValidatableResponse decide(Api who, String verdict) {
        long id = admin.get("/submissions?state=PENDING&indicator=" + indicator)
                .extract()
                .jsonPath()
                .getLong("items[0].id");
        return who.post("/submissions/decisions", "[{\"id\":%d,\"verdict\":\"%s\"}]".formatted(id, verdict));
    }

    private ValidatableResponse status() {
        return admin.get("/period-closings/status?period=2022-06&unit=%s&indicator=%s".formatted(park, indicator))
                .statusCode(200);
    }

    private void shown(int value) {
        admin.get("/observations?indicator=" + indicator).body("items.value", contains(value));
    }
}
