package org.biaogan.metrics.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class KnowledgeClockTest {

    @Inject
    DataSource database;

    @Test
    void theSameInstantAnswersTheSameThoughASlowBatchCommitsAfterTheRead() throws Exception {
        // Given a batch that has stamped its versions and is slow to commit
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        CountDownLatch stamped = new CountDownLatch(1);
        CountDownLatch reading = new CountDownLatch(1);
        CompletableFuture<Void> slow =
                CompletableFuture.runAsync(() -> recordSlowly(indicator, unit, stamped, reading));
        stamped.await();

        // When somebody reads as of an instant after the stamp, before the commit
        String asOf = OffsetDateTime.now().toString();
        CompletableFuture<List<Object>> first = CompletableFuture.supplyAsync(() -> read(indicator, asOf));
        reading.countDown();
        slow.join();

        // Then the answer is the same as ever after
        assertThat(first.join()).isEqualTo(read(indicator, asOf)).hasSize(1);
    }

    @Test
    void ofTwoRacingFirstValuesOneWins() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        List<Integer> answers = race(i -> "[" + row(indicator, unit, "2020-01", String.valueOf(i)) + "]");
        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers).allMatch(status -> status == 201 || status == 409 || status == 422);
        assertThat(read(indicator, OffsetDateTime.now().toString())).hasSize(1);
    }

    @Test
    void ofTwoRacingCorrectionsOneWinsAndNoVersionIsLost() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        observe(row(indicator, unit, "2020-01", "0"));
        List<Integer> answers =
                race(i -> "[" + row(indicator, unit, "2020-01", String.valueOf(i + 1), ",\"reason\":\"x\"") + "]");
        assertThat(answers).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(read(indicator, OffsetDateTime.now().toString())).hasSize(1);
    }

    @Test
    void theDatabaseRefusesToRewriteAVersion() throws SQLException {
        String indicator = indicator("LEVEL", "YTD");
        observe(row(indicator, unit(), "2020-01", "1"));
        assertRefused("update observation set value = 2 where indicator = '%s'".formatted(indicator));
        assertRefused("update observation set known_from = now() where indicator = '%s'".formatted(indicator));
        assertRefused("delete from observation where indicator = '%s'".formatted(indicator));
        assertRefused("truncate observation cascade");
        assertRefused("update audit_entry set actor = 'nobody'");
        assertRefused("delete from audit_entry");
        assertRefused("update unit_version set name = 'x'");
        assertRefused("truncate submission_decision");
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(keeps every version|is append-only).*");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void recordSlowly(String indicator, String unit, CountDownLatch stamped, CountDownLatch reading) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    insert into observation (recording, indicator, unit, period, period_end, measure, basis, value,
                        status, recorded_by, recorded_at, known_from)
                    values (gen_random_uuid(), '%s', '%s', '2020-01', '2020-01-31', 'LEVEL', 'YTD', 1, 'A', 'slow',
                        now(), stamp_knowledge())""".formatted(indicator, unit));
            stamped.countDown();
            reading.await();
            statement.execute("select pg_sleep(0.3)");
            connection.commit();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> race(java.util.function.IntFunction<String> body) {
        List<CompletableFuture<Integer>> racers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Api.asAdmin()
                        .post("/observations", body.apply(i))
                        .extract()
                        .statusCode()))
                .toList();
        return racers.stream().map(CompletableFuture::join).toList();
    }

    private static List<Object> read(String indicator, String asOf) {
        return Api.asAdmin()
                .request()
                .queryParam("indicator", indicator)
                .queryParam("asOf", asOf)
                .get("/api/v1/observations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.value");
    }
}
