package org.biaogan.local.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.biaogan.local.process.RunRecord;
import org.biaogan.local.process.Supervisor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {

    @TempDir
    private static Path folder;

    private static Supervisor supervisor;
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        supervisor = new Supervisor(new RunRecord(folder.resolve("processes")));
        database = cluster().start(supervisor);
    }

    @AfterAll
    static void stop() {
        supervisor.stopAll();
    }

    @Test
    void eachServiceSeesItsOwnSchemaAndNotTheOthers() throws SQLException {
        try (Connection metrics = connect("metrics");
                Connection reports = connect("reports")) {
            execute(metrics, "CREATE TABLE observation (value numeric)");

            assertThatThrownBy(() -> execute(reports, "SELECT * FROM metrics.observation"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(reports, "CREATE TABLE public.notes (text text)"))
                    .hasMessageContaining("permission denied");
            execute(metrics, "SELECT * FROM metrics.observation");
        }
    }

    @Test
    void whatIsWrittenSurvivesAKilledServer() throws Exception {
        // Given
        try (Connection metrics = connect("metrics")) {
            execute(metrics, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        long postmaster = Long.parseLong(
                Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(0));

        // When
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        supervisor = new Supervisor(new RunRecord(folder.resolve("processes")));
        database = cluster().start(supervisor);

        // Then
        try (Connection metrics = connect("metrics")) {
            execute(metrics, "SELECT answer FROM kept");
        }
    }

    @Test
    void passwordsAreTheOwnersOnly() throws Exception {
        assertThat(Files.getPosixFilePermissions(folder.resolve("passwords.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.resolve("postgresql.new")).doesNotExist();
    }

    @Test
    void aPidFileWhoseNumberWentToAnotherProcessIsRemoved() throws Exception {
        Path file = folder.resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n/somewhere\n1000000000\n5432\n");

        new PostmasterFile(file).settle();

        assertThat(file).doesNotExist();
    }

    private static Cluster cluster() throws Exception {
        return new Cluster(Binaries.unpackedIn(folder), folder.resolve("postgresql"), folder.resolve("logs"));
    }

    private static Connection connect(String service) throws SQLException {
        Map<String, String> settings = database.settingsOf(service);
        return DriverManager.getConnection(
                settings.get("QUARKUS_DATASOURCE_JDBC_URL"),
                settings.get("QUARKUS_DATASOURCE_USERNAME"),
                settings.get("QUARKUS_DATASOURCE_PASSWORD"));
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
