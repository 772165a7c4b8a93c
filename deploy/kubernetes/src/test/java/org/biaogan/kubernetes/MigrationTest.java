package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.biaogan.kubernetes.app.App;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replicas start together and roll back: the services' own migrations, on a real PostgreSQL, as Quarkus runs them. */
class MigrationTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"METRICS", "REPORTS"})
    void replicasThatStartTogetherMigrateOnce(App app) throws Exception {
        DataSource database = emptyDatabase("together_" + app.label());
        int count = 3;
        CyclicBarrier start = new CyclicBarrier(count);
        Callable<Integer> replica = () -> {
            start.await();
            return migrations(app, database).load().migrate().migrationsExecuted;
        };

        ExecutorService pool = Executors.newFixedThreadPool(count);
        List<Future<Integer>> replicas = pool.invokeAll(Collections.nCopies(count, replica));
        pool.shutdown();

        // the lock is taken for each migration, so replicas may share the work; what matters is that each is done once
        int done = 0;
        for (Future<Integer> finished : replicas) {
            done += finished.get();
        }
        assertThat(done)
                .isPositive()
                .isEqualTo(app.migrationCount())
                .isEqualTo(migrations(app, database).load().info().applied().length);
    }

    @ParameterizedTest
    @EnumSource(names = {"METRICS", "REPORTS"})
    void theVersionBeforeStartsOnTheSchemaOfTheNewerOne(App app) throws SQLException {
        DataSource database = emptyDatabase("before_" + app.label());
        migrations(app, database).load().migrate();
        // a migration that only the newer version knows
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (999, '999', 'of the newer version', 'SQL', 'V999__newer.sql', 1, 'metrics', 1, true)""");
        }

        // Quarkus hands Flyway no pattern at all unless one is set, where Flyway by itself would pass over the future
        assertThatThrownBy(() -> migrations(app, database)
                        .ignoreMigrationPatterns(new String[0])
                        .load()
                        .migrate())
                .isInstanceOf(FlywayValidateException.class);
        var before =
                migrations(app, database).ignoreMigrationPatterns("*:future").load();
        assertThat(before.migrate().migrationsExecuted).isZero();
        assertThat(before.info().current().getVersion()).isEqualTo(MigrationVersion.fromVersion("999"));
    }

    private static DataSource emptyDatabase(String name) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getDatabase("postgres", name);
    }

    private static FluentConfiguration migrations(App app, DataSource database) {
        return Flyway.configure().dataSource(database).locations("filesystem:" + app.migrations());
    }
}
