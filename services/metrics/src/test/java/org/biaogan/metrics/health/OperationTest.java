package org.biaogan.metrics.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.biaogan.metrics.RealPostgres;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OperationTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int managementPort;

    @Test
    void readinessAsksTheDatabaseAndItsSchema() {
        given().port(managementPort)
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("schema migrated"))
                .body("status", equalTo("UP"));
        given().port(managementPort).get("/q/health/live").then().statusCode(200);
        given().port(managementPort).get("/q/health/started").then().statusCode(200);
    }

    @Test
    void recordedObservationsAreCounted() {
        double before = recorded();
        observe(row(indicator("LEVEL", "YTD"), unit(), "2020-01", "1"));
        assertThat(recorded()).isEqualTo(before + 1);
    }

    private double recorded() {
        String meters = given().port(managementPort)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return meters.lines()
                .filter(line -> line.startsWith("biaogan_observations_recorded_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
