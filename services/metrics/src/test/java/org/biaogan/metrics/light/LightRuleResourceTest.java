package org.biaogan.metrics.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class LightRuleResourceTest {

    private static final String STRICT = "[{\"light\":\"GREEN\",\"from\":0},{\"light\":\"RED\"}]";
    private static final String MILD = "[{\"light\":\"GREEN\",\"from\":-5},{\"light\":\"RED\"}]";

    private final Api admin = Api.asAdmin();
    private String code;

    @BeforeEach
    void aCodeOfItsOwn() {
        code = "T-L-" + UUID.randomUUID();
    }

    @Test
    void theFirstRuleIsKeptAsItWasStored() {
        admin.get("/light-rules/default?asOf=2000-01-01T00:00:00Z")
                .statusCode(200)
                .body("name", equalTo("通用规则"))
                .body("bands.light", contains("GREEN", "YELLOW", "RED"))
                .body("bands.from", contains(0, -10, null))
                .body("bands.to", contains(null, 0, -10));
    }

    @Test
    void aRuleIsAddedRevisedAndRetired() {
        add("2025-01-01", STRICT)
                .statusCode(201)
                .header("Location", endsWith("/light-rules/" + code))
                .header("ETag", "\"v1\"");
        add("2025-01-01", STRICT).statusCode(409);
        put("\"v1\"", "2025-01-01", MILD)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("bands[0].from", equalTo(-5));
        put("\"v1\"", "2025-01-01", STRICT).statusCode(412);
        admin.delete("/light-rules/" + code, "\"v2\"").statusCode(204);
        admin.get("/light-rules/" + code).body("validTo", notNullValue()).body("version", equalTo(3));
    }

    @Test
    void editionsStandSideBySideAndADayFindsItsOwn() {
        // Given
        add("2024-01-01", MILD).statusCode(201);

        // When
        put("\"v1\"", "2025-01-01", STRICT).statusCode(200).body("version", equalTo(2));

        // Then
        admin.get("/light-rules/" + code).body("effectiveFrom", equalTo("2025-01-01"));
        admin.get("/light-rules/%s?on=2025-01-01".formatted(code)).body("version", equalTo(2));
        admin.get("/light-rules/%s?on=2024-12-31".formatted(code))
                .header("ETag", "\"v2\"")
                .body("version", equalTo(1))
                .body("revision", equalTo(2));
        admin.get("/light-rules/%s?on=2023-12-31".formatted(code)).statusCode(404);
        admin.get("/light-rules/%s?on=yesterday".formatted(code)).statusCode(400);
        admin.get("/light-rules?size=1000")
                .body("items.findAll{it.code=='%s'}.version".formatted(code), contains(1, 2));
    }

    @Test
    void anEarlierEditionIsRevisedWithoutTouchingTheLater() {
        add("2024-01-01", MILD).statusCode(201);
        put("\"v1\"", "2025-01-01", STRICT).statusCode(200);
        put("\"v2\"", "2024-01-01", STRICT).statusCode(200).body("version", equalTo(3));
        admin.get("/light-rules?size=1000")
                .body("items.findAll{it.code=='%s'}.version".formatted(code), contains(3, 2))
                .body("items.findAll{it.code=='%s'}.revision".formatted(code), contains(3, 3));
    }

    @Test
    void whatWasKnownAtAnInstantStays() {
        add("2024-01-01", MILD).statusCode(201);
        String before = OffsetDateTime.now().toString().replace("+", "%2B");
        put("\"v1\"", "2024-01-01", STRICT).statusCode(200);
        admin.get("/light-rules/%s?asOf=%s".formatted(code, before)).body("bands[0].from", equalTo(-5));
    }

    @Test
    void aHoleAndAnOverlapAreRefusedWithTheirInterval() {
        String hole = "[{\"light\":\"GREEN\",\"from\":0},{\"light\":\"YELLOW\",\"from\":-30,\"to\":-10,"
                + "\"toInclusive\":true},{\"light\":\"RED\",\"to\":-30}]";
        add("2025-01-01", hole)
                .statusCode(422)
                .body("errors.field", contains("bands"))
                .body("errors.code", contains("GAP"))
                .body("errors[0].message", endsWith(": (-10, 0)"));
        check("[{\"light\":\"GREEN\",\"from\":-5},{\"light\":\"RED\",\"to\":0}]")
                .statusCode(422)
                .body("errors.code", contains("OVERLAP"))
                .body("errors[0].message", endsWith(": [-5, 0)"));
        check("[{\"light\":\"GREEN\",\"when\":[{\"quantity\":\"ACTUAL\",\"from\":0}]},{\"light\":\"RED\",\"to\":0}]")
                .statusCode(422)
                .body("errors.code", contains("NO_OTHERWISE"));
        check("[null]").statusCode(422);
        check("[{\"light\":\"GREEN\",\"inARow\":{\"months\":1,\"to\":0}},{\"light\":\"RED\"}]")
                .statusCode(422)
                .body("errors.code", contains("SENSELESS_ROW"));
        check("[{\"light\":\"BLUE\"}]").statusCode(400).body("errors[0].field", equalTo("bands[0].light"));
        check(STRICT).statusCode(200).body("covered", equalTo(true));
        admin.post("/light-rules", "{\"code\":\"presets\",\"bands\":" + STRICT + "}")
                .statusCode(422)
                .body("errors.field", contains("code", "name", "effectiveFrom"));
    }

    @Test
    void theDefaultIsNeverRetired() {
        String tag = admin.get("/light-rules/default").extract().header("ETag");
        admin.delete("/light-rules/default", tag).statusCode(409).body("errors[0].code", equalTo("DEFAULT_RULE"));
    }

    @Test
    void anIndicatorNamesARuleThatThenIsNotRetired() {
        // Given
        add("2025-01-01", STRICT).statusCode(201);

        // When
        String indicator = Fixture.indicator("LEVEL", "YTD", "UP", "MONTH", ",\"lightRule\":\"%s\"".formatted(code));

        // Then
        admin.get("/indicators/" + indicator).body("lightRule", equalTo(code));
        admin.delete("/light-rules/" + code, "\"v1\"").statusCode(409).body("detail", containsString("1 indicators"));
        admin.get("/indicators/" + Fixture.indicator("LEVEL", "YTD")).body("lightRule", nullValue());
        admin.post("/indicators", """
                        {"code":"T-NO","name":"无","unitOfMeasure":"亿元","frequency":"MONTH","measure":"LEVEL",
                         "basis":"YTD","direction":"UP","lightRule":"NO-SUCH"}""")
                .statusCode(422)
                .body("errors.field", contains("lightRule"))
                .body("errors[0].message", containsString("NO-SUCH"));
    }

    @Test
    void onlyAnAdministratorChangesRulesAndAKeyWorksOnce() {
        Api.as(Tokens.of("editor", "X"))
                .post("/light-rules", rule("2025-01-01", STRICT))
                .statusCode(403);
        Api.as(Tokens.of("approver", "X")).post("/light-rules", "{}").statusCode(403);
        Api.as(Tokens.of("approver", "X"))
                .put("/light-rules/default", "*", "{}")
                .statusCode(403);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            admin.request()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(rule("2025-01-01", STRICT))
                    .post("/api/v1/light-rules")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void publishedRulesShipWithTheirSourceAndOnlyYinchuansOwnIsUnfit() {
        ValidatableResponse presets = admin.get("/light-rules/presets")
                .statusCode(200)
                .body("items.findAll{it.code!='default'}.source", everyItem(notNullValue()))
                .body("items.find{it.code=='yinchuan-progress-published'}.refusal", endsWith("(-10, 0)"))
                .body("items.find{it.code=='yinchuan-progress-published'}.refusalCode", equalTo("GAP"))
                .body("items.findAll{it.refusal==null}.code", hasItem("yinchuan-progress"));
        assertThat(presets.extract().jsonPath().getList("items.findAll{it.refusal!=null}"))
                .hasSize(1);
    }

    private ValidatableResponse add(String effectiveFrom, String bands) {
        return admin.post("/light-rules", rule(effectiveFrom, bands));
    }

    private ValidatableResponse put(String ifMatch, String effectiveFrom, String bands) {
        return admin.put("/light-rules/" + code, ifMatch, rule(effectiveFrom, bands));
    }

    private ValidatableResponse check(String bands) {
        return admin.post("/light-rules/check", "{\"bands\":" + bands + "}");
    }

    private String rule(String effectiveFrom, String bands) {
        return "{\"code\":\"%s\",\"name\":\"试验规则\",\"effectiveFrom\":\"%s\",\"bands\":%s,\"reason\":\"年初调整\"}"
                .formatted(code, effectiveFrom, bands);
    }
}
