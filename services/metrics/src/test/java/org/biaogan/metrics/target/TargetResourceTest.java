package org.biaogan.metrics.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TargetResourceTest {

    @Inject
    DataSource database;

    private final Api admin = Api.asAdmin();
    private String unit;
    private String indicator;

    @BeforeEach
    void aSubjectOfItsOwn() {
        unit = unit();
        indicator = indicator("LEVEL", "YTD");
    }

    @Test
    void aTargetIsSetRevisedAndWithdrawn() {
        String id = target(indicator, unit, 2020, "100");
        String next = "{\"indicator\":\"%s\",\"unit\":\"%s\",\"year\":2020,\"value\":110,\"reason\":\"调整\"}"
                .formatted(indicator, unit);
        admin.put("/targets/" + id, "\"v1\"", next).statusCode(200).body("version", equalTo(2));
        admin.get("/targets?unit=" + unit).body("items.value", contains(110));
        admin.delete("/targets/" + id, "\"v2\"").statusCode(204);
        admin.get("/targets?unit=" + unit).body("items", hasSize(0));
        admin.get("/targets/" + id).body("validTo", notNullValue());
        target(indicator, unit, 2020, "90");
    }

    @Test
    void aSecondTargetOfTheSameYearAndAmbitionIsAConflict() {
        target(indicator, unit, 2021, "100");
        target(indicator, unit, 2021, "\"value\":80", ",\"ambition\":\"FLOOR\"");
        post("\"year\":2021,\"value\":7").statusCode(409);
    }

    @Test
    void whoAnswersForATargetCanBeAsked() {
        admin.post("/officials", "{\"code\":\"T-WANG\",\"name\":\"王某\",\"title\":\"副主任\"}")
                .statusCode(201);
        target(indicator, unit, 2022, "\"value\":1", ",\"responsible\":[\"T-WANG\"]");
        admin.get("/targets?responsible=T-WANG").body("items.indicator", contains(indicator));
        admin.delete("/officials/T-WANG", "\"v1\"").statusCode(409);
    }

    @Test
    void unfitTargetsAreRefusedWithTheirFields() {
        post("\"year\":2023").statusCode(422).body("errors.field", contains("value"));
        post("\"year\":2023,\"low\":1,\"high\":2").statusCode(422).body("errors.field", contains("low"));
        post("\"year\":2023,\"value\":1,\"responsible\":[\"NOBODY\"]")
                .statusCode(422)
                .body("errors.field", contains("responsible"));
        post("\"value\":1").statusCode(422).body("errors.field", contains("year"));
        post("\"year\":2023,\"value\":1,\"trajectory\":{\"kind\":\"WAVY\"}")
                .statusCode(400)
                .body("errors.field", contains("trajectory.kind"));
    }

    /** Both versions run side by side while one takes the other's place. */
    @Test
    void theVersionBeforeReadsAndWritesBesideThisOne() throws SQLException {
        String seasonal = target(indicator, unit, 2021, "\"value\":7", ",\"trajectory\":{\"kind\":\"SEASONAL\"}");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into target_version (id, code, version, indicator, unit, year, ambition, value, trajectory,
                        responsible, recorded_by, known_from)
                    values (nextval('target_version_seq'), 'T-BEFORE', 1, '%s', '%s', 2020, 'TARGET', 100, 'LINEAR',
                        '{}', 'before', now())""".formatted(indicator, unit));
            ResultSet read = statement.executeQuery(
                    "select trajectory from target_version where code = '%s'".formatted(seasonal));
            assertThat(read.next()).isTrue();
            assertThat(read.getString(1)).isEqualTo("LINEAR");
        }
        admin.get("/targets/T-BEFORE")
                .body("trajectory.kind", equalTo("LINEAR"))
                .body("trajectory.points", nullValue())
                .body("flagship", equalTo(false));
        admin.get("/targets/" + seasonal).body("trajectory.kind", equalTo("SEASONAL"));
    }

    @Test
    void onlyAnAdministratorSetsTargets() {
        Api.as(Tokens.of("editor", unit))
                .post(
                        "/targets",
                        "{\"indicator\":\"%s\",\"unit\":\"%s\",\"year\":2020,\"value\":1}".formatted(indicator, unit))
                .statusCode(403);
    }

    private ValidatableResponse post(String fields) {
        return admin.post("/targets", "{\"indicator\":\"%s\",\"unit\":\"%s\",%s}".formatted(indicator, unit, fields));
    }
}
