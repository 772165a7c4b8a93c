package org.biaogan.metrics.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class UnitResourceTest {

    private final Api admin = Api.asAdmin();

    @Test
    void aUnitIsAddedRevisedAndRead() {
        // Given
        admin.post("/units", "{\"code\":\"U-A\",\"name\":\"甲园\",\"nameEn\":\"Park A\"}")
                .statusCode(201)
                .header("Location", endsWith("/api/v1/units/U-A"))
                .header("ETag", "\"v1\"")
                .body("version", equalTo(1))
                .body("knownFrom", endsWith("+08:00"));
        String before = OffsetDateTime.now().toString();

        // When
        admin.put("/units/U-A", "\"v1\"", "{\"name\":\"甲产业园\",\"reason\":\"更名\"}")
                .statusCode(200)
                .header("ETag", "\"v2\"");

        // Then
        admin.get("/units/U-A").body("name", equalTo("甲产业园"));
        admin.request()
                .queryParam("asOf", before)
                .get("/api/v1/units/U-A")
                .then()
                .body("name", equalTo("甲园"));
    }

    @Test
    void aStaleChangeIsRefused() {
        admin.post("/units", "{\"code\":\"U-B\",\"name\":\"乙\"}").statusCode(201);
        admin.put("/units/U-B", "\"v7\"", "{\"name\":\"丙\",\"reason\":\"x\"}")
                .statusCode(412)
                .body("errors[0].field", equalTo("If-Match"));
        admin.request()
                .contentType("application/json")
                .body("{\"name\":\"丙\",\"reason\":\"x\"}")
                .put("/api/v1/units/U-B")
                .then()
                .statusCode(428);
    }

    @Test
    void aCycleIsRefused() {
        admin.post("/units", "{\"code\":\"U-C\",\"name\":\"上\"}").statusCode(201);
        admin.post("/units", "{\"code\":\"U-D\",\"name\":\"下\",\"parent\":\"U-C\"}")
                .statusCode(201);
        admin.put("/units/U-C", "\"v1\"", "{\"name\":\"上\",\"parent\":\"U-D\",\"reason\":\"x\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("CYCLE"));
        admin.post("/units", "{\"code\":\"U-E\",\"name\":\"无\",\"parent\":\"NOWHERE\"}")
                .statusCode(422)
                .body("errors[0].field", equalTo("parent"));
    }

    @Test
    void aReferencedUnitIsNotRetired() {
        admin.post("/units", "{\"code\":\"U-F\",\"name\":\"上\"}").statusCode(201);
        admin.post("/units", "{\"code\":\"U-G\",\"name\":\"下\",\"parent\":\"U-F\"}")
                .statusCode(201);
        admin.delete("/units/U-F", "\"v1\"").statusCode(409);
        admin.delete("/units/U-G", "\"v1\"").statusCode(204);
        admin.get("/units?size=1000").body("items.code", hasItem("U-G"));
        admin.delete("/units/U-F", "\"v1\"").statusCode(204);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        admin.post("/units", "{\"code\":\"no blanks\",\"name\":\" \"}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(java.util.List.of("code", "name")));
    }

    @Test
    void unreadableJsonIsAProblem() {
        admin.post("/units", "{\"code\":").statusCode(400).body("errors[0].code", equalTo("MALFORMED"));
        admin.post("/units", "{\"code\":\"X\",\"nmae\":\"y\"}")
                .statusCode(400)
                .body("errors[0].field", equalTo("nmae"));
        admin.post("/units", "").statusCode(400);
    }

    @Test
    void malformedQueryParametersAreNamed() {
        admin.get("/units?page=x").statusCode(400).body("errors[0].field", equalTo("page"));
        admin.get("/units?asOf=yesterday").statusCode(400).body("errors[0].field", equalTo("asOf"));
        admin.get("/units?asOf=2999-01-01T00:00:00Z").statusCode(422).body("errors[0].field", equalTo("asOf"));
    }

    @Test
    void onlyAnAdministratorChangesUnits() {
        Api.as(Tokens.of("editor", "U-A"))
                .post("/units", "{\"code\":\"U-H\",\"name\":\"x\"}")
                .statusCode(403)
                .contentType("application/problem+json");
        Api.as(Tokens.of("viewer")).get("/units").statusCode(200);
        Api.as(Tokens.of("stranger")).get("/units").statusCode(403);
    }

    @Test
    void withoutATokenNothingIsSaid() {
        given().get("/api/v1/units").then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2("nonsense").get("/api/v1/units").then().statusCode(401);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        String tag =
                admin.get("/units").header("ETag", not(equalTo(null))).extract().header("ETag");
        admin.request().header("If-None-Match", tag).get("/api/v1/units").then().statusCode(304);
    }

    @Test
    void aListIsPaged() {
        admin.post("/units", "{\"code\":\"U-P1\",\"name\":\"x\"}").statusCode(201);
        admin.post("/units", "{\"code\":\"U-P2\",\"name\":\"x\"}").statusCode(201);
        admin.get("/units?size=1&page=1")
                .header("Link", containsString("rel=\"first\""))
                .body("items.size()", equalTo(1));
        admin.get("/units?page=100000").body("items.size()", equalTo(0));
    }
}
