package org.biaogan.metrics.approval;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.Set;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

/** What waits, and who decides on it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ApprovalTest extends Supervised {

    @Test
    void whatAnEditorRecordsWaitsUntilSomebodyElseApprovesIt() {
        // Given
        observe(row(indicator, park, "2020-01", "1"));

        // When
        editor.post("/observations", "[" + row(indicator, park, "2020-01", "2", ",\"reason\":\"核实\"") + "]")
                .statusCode(201)
                .body("items.outcome", contains("SUBMITTED"))
                .body("submitted", equalTo(1))
                .body("corrected", equalTo(0));

        // Then nobody sees it as a value
        shown("1");
        approver.get(pending())
                .body("items.value", contains(2))
                .body("items.current.value", contains(1))
                .body("items.submittedBy", contains("editor" + zone))
                .body("items.state", contains("PENDING"))
                .body("items.mayDecide", contains(true))
                .body("items.decidedBy", contains(nullValue()));
        editor.get(pending()).body("items.mayDecide", contains(false));

        // When
        String before = OffsetDateTime.now().toString();
        approve(approver, pendingId()).statusCode(200).body("approved", equalTo(1));

        // Then
        shown("2");
        approver.get(pending()).body("items", empty());
        admin.request()
                .queryParam("indicator", indicator)
                .queryParam("asOf", before)
                .get("/api/v1/submissions")
                .then()
                .body("items.state", contains("PENDING"))
                .body("items.mayDecide", contains(false))
                .body("items.current.value", contains(1));
        admin.get("/submissions?indicator=" + indicator)
                .body("items.state", contains("APPROVED"))
                .body("items.decidedBy", contains("approver" + zone));
    }

    @Test
    void whatIsReturnedIsNeverSeenAndMayBeSubmittedAnew() {
        submit("5");
        decide(approver, pendingId(), "RETURN", "").statusCode(422).body("errors.field", contains("[0].reason"));
        decide(approver, pendingId(), "RETURN", ",\"reason\":\"单位有误\"").statusCode(200);
        admin.get("/observations?indicator=" + indicator).body("items", empty());
        admin.get("/submissions?indicator=" + indicator)
                .body("items.state", contains("RETURNED"))
                .body("items.decisionReason", contains("单位有误"));
        submit("50");
        approve(approver, pendingId()).statusCode(200);
        shown("50");
    }

    @Test
    void nobodyDecidesOnTheirOwnWhateverNameTheyShow() {
        String both = Tokens.person("t-both", "one name", Set.of("editor", "approver"), zone);
        String renamed = Tokens.person("t-both", "another name", Set.of("approver", "admin"), zone);
        Api.as(both)
                .post("/observations", "[" + row(indicator, park, "2020-01", "5") + "]")
                .body("items.outcome", contains("SUBMITTED"));
        approve(Api.as(both), pendingId()).statusCode(403).body("errors.code", contains("OWN_SUBMISSION"));
        approve(Api.as(renamed), pendingId()).statusCode(403).body("errors.code", contains("OWN_SUBMISSION"));
        approve(admin, pendingId()).statusCode(200);
    }

    @Test
    void anApproverOfAnotherUnitDecidesNothingHere() {
        submit("5");
        approve(Api.as(Tokens.of("approver", unit())), pendingId())
                .statusCode(403)
                .body("errors.field", contains("[0].id"))
                .body("errors.code", contains("FORBIDDEN_UNIT"));
        approve(editor, pendingId()).statusCode(403);
        approve(Api.as(Tokens.machine("observations:publish")), pendingId()).statusCode(403);
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        submit("5");
        long first = pendingId();
        approve(approver, first).statusCode(200);
        approve(admin, first).statusCode(409).body("errors.code", contains("ALREADY_APPROVED"));
        decide(editor, first, "WITHDRAW", "").statusCode(409).body("errors.code", contains("ALREADY_APPROVED"));
        editor.post("/observations", "[" + row(indicator, park, "2020-02", "6") + "]");
        long second = pendingId();
        decide(approver, second, "WITHDRAW", "").statusCode(403).body("errors.code", contains("NOT_YOURS"));
        decide(editor, second, "WITHDRAW", "").statusCode(200).body("withdrawn", equalTo(1));
        approve(approver, second).statusCode(409).body("errors.code", contains("ALREADY_DECIDED"));
        approve(approver, 999_999_999).statusCode(422).body("errors.code", contains("UNKNOWN_SUBMISSION"));
    }

    @Test
    void oneWrongDecisionKeepsAllOut() {
        submit("5");
        long id = pendingId();
        String row = "{\"id\":%d,\"verdict\":\"APPROVE\"}";
        approver.post("/submissions/decisions", "[" + row.formatted(id) + "," + row.formatted(999_999_999) + "]")
                .statusCode(422);
        approver.get(pending()).body("items", hasSize(1));
        approver.post("/submissions/decisions", "[" + row.formatted(id) + "," + row.formatted(id) + "]")
                .statusCode(422)
                .body("errors.code", contains("DUPLICATE"));
        approver.post("/submissions/decisions", "[]").statusCode(422);
    }

    @Test
    void aSubmissionIsOvertakenByAnOfficialRelease() {
        submit("5");
        observe(row(indicator, park, "2020-01", "7"));
        approve(approver, pendingId())
                .statusCode(409)
                .body("errors.field", contains("[0].id"))
                .body("errors.code", contains("OVERTAKEN"));
        shown("7");
        editor.post("/observations", "[" + row(indicator, park, "2020-01", "8", ",\"reason\":\"x\"") + "]");
        observe(row(indicator, park, "2020-01", "9", ",\"reason\":\"y\""));
        approve(approver, pendingId()).statusCode(409).body("errors.code", contains("OVERTAKEN"));
        shown("9");
    }

    @Test
    void aNewerSubmissionTakesThePlaceOfTheOneThatWaits() {
        submit("5");
        editor.post("/observations", "[" + row(indicator, park, "2020-01", "5.0") + "]")
                .statusCode(200)
                .body("items.outcome", contains("UNCHANGED"));
        approver.post("/observations", "[" + row(indicator, park, "2020-01", "6") + "]")
                .body("items.outcome", contains("SUBMITTED"));
        approver.get(pending()).body("items.value", contains(6)).body("items.mayDecide", contains(false));
        admin.get("/submissions?state=WITHDRAWN&indicator=" + indicator)
                .body("items.value", contains(5))
                .body("items.decidedBy", contains("approver" + zone));
        approve(Api.as(Tokens.of("approver", park)), pendingId()).statusCode(200);
        shown("6");
    }

    @Test
    void postingWhatIsKnownTellsThatAnotherValueStillWaits() {
        observe(row(indicator, park, "2020-01", "5"));
        editor.post("/observations", "[" + row(indicator, park, "2020-01", "6", ",\"reason\":\"核实\"") + "]");
        editor.post("/observations", "[" + row(indicator, park, "2020-01", "5") + "]")
                .statusCode(200)
                .body("items.outcome", contains("UNCHANGED"))
                .body("warnings.code", contains("STILL_PENDING"));
    }

    @Test
    void aSubmissionOfThePastBearsTheNamesOfItsTime() {
        submit("5");
        String before = OffsetDateTime.now().toString();
        admin.put("/units/" + park, "\"v1\"", "{\"name\":\"新名\",\"parent\":\"%s\",\"reason\":\"更名\"}".formatted(zone))
                .statusCode(200);
        admin.get(pending()).body("items.unitName", contains("新名"));
        admin.request()
                .queryParam("indicator", indicator)
                .queryParam("asOf", before)
                .get("/api/v1/submissions")
                .then()
                .body("items.unitName", contains("测试单位"))
                .body("items.mayDecide", contains(true));
    }
}
