package org.biaogan.metrics.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OncePostTest {

    @jakarta.inject.Inject
    DataSource database;

    @Test
    void theSameRequestHasItsEffectOnceAndItsAnswerAgain() {
        String body = "[" + row(indicator("LEVEL", "YTD"), unit(), "2020-01", "1") + "]";
        String key = UUID.randomUUID().toString();
        Response first = post(key, body);
        Response second = post(key, body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAConflict() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        String key = UUID.randomUUID().toString();
        post(key, "[" + row(indicator, unit, "2020-01", "1") + "]").then().statusCode(201);
        post(key, "[" + row(indicator, unit, "2020-01", "2") + "]")
                .then()
                .statusCode(409)
                .body("errors.code", contains("OTHER_BODY"));
    }

    @Test
    void aFailureIsNotRemembered() {
        String unit = unit();
        String key = UUID.randomUUID().toString();
        String wrong = "[" + row("T-LATER", unit, "2020-01", "1") + "]";
        post(key, wrong).then().statusCode(422);
        Api.asAdmin().post("/indicators", """
                        {"code":"T-LATER","name":"后到","unitOfMeasure":"个","frequency":"MONTH","measure":"COUNT",
                         "basis":"YTD","direction":"UP","decimals":0}""").statusCode(201);
        post(key, wrong).then().statusCode(201);
    }

    @Test
    void aKeyUnderWayAsksToTryLater() throws SQLException {
        String body = "[" + row(indicator("LEVEL", "YTD"), unit(), "2020-01", "1") + "]";
        String key = UUID.randomUUID().toString();
        PostKey held = new PostKey("test-admin", "/api/v1/observations", key);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(%d)".formatted(held.lock()));
            post(key, body)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", equalTo("2"))
                    .body("errors.code", contains("IN_PROGRESS"));
            connection.rollback();
        }
        post(key, body).then().statusCode(201);
    }

    private static Response post(String key, String body) {
        return Api.as(Tokens.admin())
                .request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/observations");
    }
}
