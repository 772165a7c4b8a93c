package org.biaogan.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.biaogan.metrics.problem.Matters;
import org.junit.jupiter.api.Test;

/** Changes that come between what another request looked at and what it writes. The test holds the stamp meanwhile. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RacingChangesTest {

    @Inject
    DataSource database;

    @Test
    void twoUnitsNeverEndUpBelowEachOther() throws SQLException {
        String one = unit();
        String other = unit();
        try (Connection holder = holding("select stamp_knowledge()")) {
            CompletableFuture<ValidatableResponse> first = put(one, other);
            CompletableFuture<ValidatableResponse> second = put(other, one);
            untilWaiting(holder, 2);
            holder.commit();
            assertThat(List.of(status(first), status(second))).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void aPeriodThatClosesWhileABatchIsReadStaysClosed() throws SQLException {
        String indicator = indicator("LEVEL", "YTD");
        String park = unit();
        String closing = """
                insert into period_closing_version (id, code, version, unit, period, closed, reason, recorded_by, known_from)
                values (nextval('period_closing_version_seq'), 'T-RACE', 1, '%s', '2020-01', true, '上报', 'admin',
                    stamp_knowledge())
                """.formatted(park);
        Api editor = Api.as(Tokens.of("editor", park));
        String rows = "[" + row(indicator, park, "2020-01", "1") + "]";
        try (Connection holder = holding(closing)) {
            CompletableFuture<ValidatableResponse> late =
                    CompletableFuture.supplyAsync(() -> editor.post("/observations", rows));
            untilWaiting(holder, 1);
            holder.commit();
            late.join()
                    .statusCode(409)
                    .header("Retry-After", notNullValue())
                    .body("errors.code", contains("RULES_CHANGED"));
        }
        editor.post("/observations", rows).statusCode(422).body("errors.code", contains("PERIOD_CLOSED"));
        Api.as(Tokens.machine("observations:publish"))
                .post("/observations", rows)
                .statusCode(201);
    }

    @Test
    void aFileOfProjectsIsJudgedWhileSomebodyElseWrites() throws Exception {
        String park = unit();
        String good = "code,name,unit\nT-J-%s,新建,%s\n".formatted(park, park);
        try (Connection holder = holding("select stamp_knowledge()")) {
            importing(good, "?dryRun=true")
                    .get(20, TimeUnit.SECONDS)
                    .statusCode(200)
                    .body("added", equalTo(1));
            importing(good.replace("新建", ""), "").get(20, TimeUnit.SECONDS).statusCode(422);
            holder.rollback();
        }
    }

    @Test
    void aFileIsNotTakenOnceAProjectOfItWasChangedAfterItWasJudged() throws SQLException {
        String park = unit();
        String known = project(park);
        String fresh = "T-R-" + park;
        String change = "{\"name\":\"抢先一步\",\"unit\":\"%s\",\"reason\":\"核对\"}".formatted(park);
        String file = "code,name,unit,reason\n%s,新建,%s,\n%s,晚了一步,%s,更名\n".formatted(fresh, park, known, park);
        try (Connection holder = holding("select stamp_knowledge()")) {
            CompletableFuture<ValidatableResponse> first =
                    CompletableFuture.supplyAsync(() -> Api.asAdmin().put("/projects/" + known, "\"v1\"", change));
            untilWaiting(holder, 1);
            CompletableFuture<ValidatableResponse> late = importing(file, "");
            untilWaiting(holder, 2);
            holder.commit();
            first.join().statusCode(200);
            late.join()
                    .statusCode(409)
                    .body("errors.code", contains("CHANGED_MEANWHILE"))
                    .body("errors[0].message", containsString(known));
        }
        Api.asAdmin().get("/projects/" + fresh).statusCode(404);
        Api.asAdmin().get("/projects/" + known).body("name", equalTo("抢先一步")).body("version", equalTo(2));
        importing(file, "").join().statusCode(201);
    }

    @Test
    void ofTwoWhoDecideOnAProposalAtOnceOneIsLate() throws SQLException {
        String park = unit();
        Api.asAdmin().get("/projects/" + project(park)).body("standing.light", equalTo("RED"));
        Api supervisor = Matters.supervisor();
        String id = supervisor.get("/problem-proposals?unit=" + park).extract().path("items[0].id");
        String confirm = "/problem-proposals/" + id + "/confirm";
        // both wait to look what is red, and look together
        try (Connection holder = holding("select stamp_knowledge()")) {
            CompletableFuture<ValidatableResponse> first =
                    CompletableFuture.supplyAsync(() -> supervisor.post(confirm, "{}"));
            CompletableFuture<ValidatableResponse> second =
                    CompletableFuture.supplyAsync(() -> supervisor.post(confirm, "{}"));
            untilWaiting(holder, 2);
            holder.commit();
            assertThat(List.of(status(first), status(second))).containsExactlyInAnyOrder(201, 409);
        }
    }

    private static CompletableFuture<ValidatableResponse> importing(String csv, String query) {
        return CompletableFuture.supplyAsync(() -> Api.asAdmin()
                .request()
                .multiPart("file", "projects.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/project-imports" + query)
                .then());
    }

    private static CompletableFuture<ValidatableResponse> put(String unit, String parent) {
        String body = "{\"name\":\"单位\",\"parent\":\"%s\",\"reason\":\"归并\"}".formatted(parent);
        return CompletableFuture.supplyAsync(() -> Api.asAdmin().put("/units/" + unit, "\"v1\"", body));
    }

    private static int status(CompletableFuture<ValidatableResponse> answer) {
        return answer.join().extract().statusCode();
    }

    private Connection holding(String statement) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement open = connection.createStatement()) {
            open.execute(statement);
        }
        return connection;
    }

    private static void untilWaiting(Connection connection, int requests) throws SQLException {
        Instant latest = Instant.now().plus(Duration.ofSeconds(20));
        while (waiting(connection) < requests) {
            assertThat(Instant.now()).isBefore(latest);
        }
    }

    private static int waiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            found.next();
            return found.getInt(1);
        }
    }
}
