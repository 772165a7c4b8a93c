package org.biaogan.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class AuditTrailTest {

    @Inject
    DataSource database;

    @Test
    void aChangeSaysWhoDidWhatInWhichRequest() throws SQLException {
        Api.asAdmin()
                .request()
                .header("X-Request-Id", "request-7")
                .contentType("application/json")
                .body("{\"code\":\"T-AUDIT\",\"name\":\"审计\"}")
                .post("/api/v1/units")
                .then()
                .statusCode(201);
        assertThat(entry("units/T-AUDIT")).isEqualTo("admin add request-7 {\"version\": 1}");
    }

    @Test
    void aRefusedChangeLeavesNoEntry() throws SQLException {
        String taken = unit();
        Api.asAdmin()
                .post("/units", "{\"code\":\"%s\",\"name\":\"又一个\"}".formatted(taken))
                .statusCode(409);
        assertThat(entry("units/" + taken)).startsWith("admin add");
    }

    /** The subject's one entry; fails if there are several. */
    private String entry(String subject) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select actor, action, request_id, detail from audit_entry where subject = ?")) {
            query.setString(1, subject);
            ResultSet found = query.executeQuery();
            assertThat(found.next()).isTrue();
            String entry = "%s %s %s %s"
                    .formatted(found.getString(1), found.getString(2), found.getString(3), found.getString(4));
            assertThat(found.next()).isFalse();
            return entry;
        }
    }
}
