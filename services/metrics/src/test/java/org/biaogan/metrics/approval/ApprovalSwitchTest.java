package org.biaogan.metrics.approval;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

/** Who asks for approval, and what boards show of what waits. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ApprovalSwitchTest extends Supervised {

    @Test
    void anIntegratorWhoDoesNotKnowOfApprovalLeavesItOn() {
        admin.put("/units/" + zone, "\"v1\"", "{\"name\":\"区\",\"reason\":\"更名\"}")
                .statusCode(200)
                .body("approvalRequired", equalTo(true));
        submit("5");
        admin.post("/light-rules", """
                        {"code":"T-KEPT","name":"规则","effectiveFrom":"2020-01-01",
                         "bands":[{"light":"GREEN","from":0},{"light":"RED"}]}""").statusCode(201);
        String strict = indicator(
                "LEVEL",
                "YTD",
                "UP",
                "MONTH",
                ",\"approvalRequired\":true,\"rollUp\":\"SUM\",\"lightRule\":\"T-KEPT\",\"growthBasis\":\"可比价\"");
        admin.put("/indicators/" + strict, "\"v1\"", """
                        {"name":"新名","unitOfMeasure":"亿元","frequency":"MONTH","measure":"LEVEL","basis":"YTD",
                         "direction":"UP","reason":"更名"}""")
                .statusCode(200)
                .body("approvalRequired", equalTo(true))
                .body("rollUp", equalTo("SUM"))
                .body("lightRule", equalTo("T-KEPT"))
                .body("growthBasis", equalTo("可比价"));
        admin.put("/indicators/" + strict, "\"v2\"", """
                        {"name":"新名","unitOfMeasure":"%","frequency":"MONTH","measure":"RATIO","basis":"YTD",
                         "direction":"UP","approvalRequired":false,"reason":"改为比率"}""")
                .statusCode(200)
                .body("approvalRequired", equalTo(false))
                .body("rollUp", equalTo("NONE"));
    }

    @Test
    void switchingApprovalOnHidesNothingAndSwitchingItOffLeavesWhatWaits() {
        // Given an open unit
        String open = unit();
        Api clerk = Api.as(Tokens.of("editor", open));
        clerk.post("/observations", "[" + row(indicator, open, "2020-01", "1") + "]")
                .body("items.outcome", contains("RECORDED"));

        // When approval is switched on
        switchApproval(open, "\"v1\"", true);

        // Then
        shown("1");
        clerk.post("/observations", "[" + row(indicator, open, "2020-02", "2") + "]")
                .body("items.outcome", contains("SUBMITTED"));

        // When it is switched off again
        switchApproval(open, "\"v2\"", false);

        // Then
        admin.get(pending()).body("items.value", contains(2));
        clerk.post("/observations", "[" + row(indicator, open, "2020-03", "3") + "]")
                .body("items.outcome", contains("RECORDED"));
        shown("1", "3");
    }

    @Test
    void anIndicatorAsksForApprovalInEveryUnit() {
        String strict = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"approvalRequired\":true");
        String open = unit();
        String rows = row(strict, open, "2020-01", "1") + "," + row(indicator, open, "2020-01", "1");
        Api.as(Tokens.of("editor", open))
                .post("/observations", "[" + rows + "]")
                .body("items.outcome", contains("SUBMITTED", "RECORDED"));
        admin.get("/observations?unit=" + open).body("items.indicator", contains(indicator));
        Api.as(Tokens.machine("observations:write"))
                .post("/observations", "[" + row(strict, open, "2020-02", "1") + "]")
                .body("items.outcome", contains("SUBMITTED"));
        Api.as(Tokens.machine("observations:publish"))
                .post("/observations", "[" + row(strict, open, "2020-02", "1") + "]")
                .body("items.outcome", contains("RECORDED"));
    }

    @Test
    void boardsShowWhatWasApprovedAndMarkWhatWaits() {
        // Given
        observe(row(indicator, park, "2020-01", "1"));
        editor.post("/observations", "[" + row(indicator, park, "2020-01", "2", ",\"reason\":\"核实\"") + "]");

        // Then
        board().body("items.actual", contains(1)).body("items.pending.count", contains(1));
        story().body("assessment.actual", equalTo(1))
                .body("assessment.pending.count", equalTo(1))
                .body("pending.value", contains(2))
                .body("pending.submittedBy", contains("editor" + zone));

        // When
        approve(approver, pendingId()).statusCode(200);

        // Then
        board().body("items.actual", contains(2)).body("items.pending", contains(nullValue()));
        story().body("pending", empty())
                .body("vintages.approvedBy", contains("approver" + zone, "admin"))
                .body("vintages.approvedOnArrival", contains(false, true));
    }
}
