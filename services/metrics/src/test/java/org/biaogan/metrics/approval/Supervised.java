package org.biaogan.metrics.approval;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;

/** A zone in which what editors record waits for an approver. */
abstract class Supervised {

    final Api admin = Api.asAdmin();
    String indicator;
    String zone;
    String park;
    Api editor;
    Api approver;

    @BeforeEach
    void askForApprovalInTheWholeZone() {
        indicator = indicator("LEVEL", "YTD");
        zone = unit(null, ",\"approvalRequired\":true");
        park = unit(zone);
        editor = Api.as(Tokens.of("editor", zone));
        approver = Api.as(Tokens.of("approver", zone));
    }

    void submit(String value) {
        editor.post("/observations", "[" + row(indicator, park, "2020-01", value) + "]")
                .statusCode(201)
                .body("items.outcome", contains("SUBMITTED"));
    }

    void shown(String... values) {
        admin.get("/observations?indicator=" + indicator)
                .body("items.value.collect { it.toString() }", contains(values));
    }

    ValidatableResponse board() {
        return approver.get("/assessments?period=2020-01&unit=" + park).statusCode(200);
    }

    ValidatableResponse story() {
        return approver.get("/assessments/%s/%s?period=2020-01".formatted(indicator, park))
                .statusCode(200);
    }

    String pending() {
        return "/submissions?state=PENDING&indicator=" + indicator;
    }

    long pendingId() {
        return admin.get(pending())
                .body("items", hasSize(1))
                .extract()
                .jsonPath()
                .getLong("items[0].id");
    }

    static ValidatableResponse approve(Api who, long id) {
        return decide(who, id, "APPROVE", "");
    }

    static ValidatableResponse decide(Api who, long id, String verdict, String more) {
        return who.post("/submissions/decisions", "[{\"id\":%d,\"verdict\":\"%s\"%s}]".formatted(id, verdict, more));
    }

    void switchApproval(String unit, String ifMatch, boolean on) {
        admin.put(
                        "/units/" + unit,
                        ifMatch,
                        "{\"name\":\"测试单位\",\"approvalRequired\":%s,\"reason\":\"x\"}".formatted(on))
                .statusCode(200)
                .body("approvalRequired", equalTo(on));
    }
}
