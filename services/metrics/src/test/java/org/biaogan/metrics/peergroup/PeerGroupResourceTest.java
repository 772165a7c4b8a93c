package org.biaogan.metrics.peergroup;

import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PeerGroupResourceTest {

    private final Api admin = Api.asAdmin();

    @Test
    void aGroupIsReadAsItWasKnown() {
        // Given
        String one = unit();
        String other = unit();
        admin.post("/peer-groups", group("T-PG1", one))
                .statusCode(201)
                .header("Location", containsString("/peer-groups/T-PG1"));
        String before = OffsetDateTime.now().toString();

        // When
        admin.put(
                        "/peer-groups/T-PG1",
                        "\"v1\"",
                        "{\"name\":\"园区\",\"units\":[\"%s\",\"%s\"],\"reason\":\"新设\"}".formatted(other, one))
                .statusCode(200);

        // Then
        admin.get("/peer-groups/T-PG1").body("units", contains(other, one)).body("version", equalTo(2));
        admin.request()
                .queryParam("asOf", before)
                .get("/api/v1/peer-groups/T-PG1")
                .then()
                .body("units", contains(one));
    }

    @Test
    void aUnitOfAGroupIsNotRetiredBeforeItsGroup() {
        String unit = unit();
        admin.post("/peer-groups", group("T-PG2", unit)).statusCode(201);
        admin.delete("/units/" + unit, "\"v1\"").statusCode(409).body("detail", containsString("1 peer groups"));
        admin.delete("/peer-groups/T-PG2", "\"v1\"").statusCode(204);
        admin.delete("/units/" + unit, "\"v1\"").statusCode(204);
    }

    @Test
    void aGroupNamesKnownUnitsEachOnce() {
        String unit = unit();
        admin.post("/peer-groups", group("T-PG3", "NOWHERE"))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_UNIT"))
                .body("errors[0].field", equalTo("units"));
        admin.post("/peer-groups", "{\"code\":\"T-PG3\",\"name\":\"空\",\"units\":[]}")
                .statusCode(422)
                .body("errors[0].code", equalTo("REQUIRED"));
        admin.post(
                        "/peer-groups",
                        "{\"code\":\"T-PG3\",\"name\":\"重\",\"units\":[\"%s\",\"%s\"]}".formatted(unit, unit))
                .statusCode(422)
                .body("errors[0].code", equalTo("DUPLICATE"));
        Api.as(Tokens.of("approver", unit))
                .post("/peer-groups", group("T-PG3", unit))
                .statusCode(403);
    }

    @Test
    void anotherZoneIsAUnitMarkedAsExternal() {
        admin.post("/units", "{\"code\":\"T-ZONE\",\"name\":\"邻区\",\"external\":true}")
                .statusCode(201)
                .body("external", equalTo(true));
        admin.get("/units/" + unit()).body("external", equalTo(false));
        admin.delete("/units/T-ZONE", "\"v1\"").statusCode(204);
        admin.get("/units/T-ZONE").body("external", equalTo(true));
    }

    @Test
    void onlyLevelsAndCountsRollUp() {
        String growth = """
                {"code":"T-ROLL-%s","name":"增速","unitOfMeasure":"%%","frequency":"MONTH","measure":"%s","basis":"YTD",
                 "direction":"UP","rollUp":"SUM"}""";
        admin.post("/indicators", growth.formatted("G", "GROWTH"))
                .statusCode(422)
                .body("errors[0].field", equalTo("rollUp"))
                .body("errors[0].code", equalTo("NOT_ADDITIVE"));
        admin.post("/indicators", growth.formatted("L", "LEVEL"))
                .statusCode(201)
                .body("rollUp", equalTo("SUM"));
        admin.post("/indicators", growth.formatted("N", "RATIO").replace(",\"rollUp\":\"SUM\"", ""))
                .statusCode(201)
                .body("rollUp", equalTo("NONE"));
    }

    private static String group(String code, String unit) {
        return "{\"code\":\"%s\",\"name\":\"园区\",\"nameEn\":\"Parks\",\"units\":[\"%s\"]}".formatted(code, unit);
    }
}
