package org.biaogan.metrics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

/** What happens to records that have no kinds of deeds of their own, and what a later version tells of. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RecordDeedTest {

    private final Api admin = Api.asAdmin();
    private final String since = Instant.now().toString();

    @Inject
    DataSource database;

    @Test
    void whatIsTakenOutOfUseIsToldWhateverItIs() {
        String unit = Fixture.unit();
        String official = Fixture.official(Fixture.unit());
        admin.delete("/units/" + unit, "*").statusCode(204);
        admin.delete("/officials/" + official, "*").statusCode(204);
        assertThat(told("units/" + unit)).singleElement().satisfies(deed -> assertThat(deed)
                .containsEntry("after", "RETIRED")
                .containsEntry("who", "admin")
                .containsEntry("reason", "retired"));
        assertThat(told("officials/" + official)).extracting("after").containsExactly("RETIRED");
    }

    @Test
    void aViewIsToldOfOnlyWhereItIsShared() {
        Api person = Api.as(Tokens.of("viewer", Fixture.unit()));
        String open = save(person, true);
        String closed = save(person, false);
        person.delete("/saved-views/" + open, "\"v1\"").statusCode(204);
        person.delete("/saved-views/" + closed, "\"v1\"").statusCode(204);
        assertThat(told("saved-views/" + open)).extracting("after").containsExactly("REMOVED", "SHARED");
        assertThat(told("saved-views/" + open)).extracting("title").containsOnly("看板-true");
        admin.get("/changes?size=1000&since=" + since).body("items.subject", not(hasItem("saved-views/" + closed)));
    }

    @Test
    void whatALaterVersionTellsOfHappenedToARecord() throws SQLException {
        // Given
        String code = "W-" + Fixture.unit();
        admin.post(
                        "/webhooks",
                        "{\"code\":\"%s\",\"url\":\"http://localhost:1/x\",\"secret\":\"a secret of some length\"}"
                                .formatted(code))
                .statusCode(201);
        String subject = "drones/" + UUID.randomUUID();

        // When
        run("""
                insert into audit_entry (id, recorded_at, actor, action, subject, request_id, detail, kind, known_from)
                values (nextval('audit_entry_seq'), now(), 'later', 'drone-flown', '%s', 'x', '{}', 'DRONE_FLOWN',
                    stamp_knowledge())""".formatted(subject));

        // Then
        admin.get("/changes?size=1000&since=" + since)
                .statusCode(200)
                .body("items.find { it.subject == '%s' }.kind".formatted(subject), equalTo("RECORD_CHANGED"))
                .body("items.find { it.subject == '%s' }.project".formatted(subject), nullValue());
        admin.get("/webhook-deliveries?webhook=" + code)
                .statusCode(200)
                .body("items.find { it.subject == '%s' }.kind".formatted(subject), equalTo("RECORD_CHANGED"));
        admin.delete("/webhooks/" + code, "*").statusCode(204);
    }

    private static String save(Api as, boolean shared) {
        return as.post("/saved-views", "{\"name\":\"看板-%1$s\",\"query\":\"\",\"shared\":%1$s}".formatted(shared))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What is told of one subject, the newest first. */
    private List<Map<String, Object>> told(String subject) {
        return admin.get("/changes?kind=RECORD_CHANGED&size=1000&since=" + since)
                .statusCode(200)
                .extract()
                .path("items.findAll { it.subject == '%s' }".formatted(subject));
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }
}
