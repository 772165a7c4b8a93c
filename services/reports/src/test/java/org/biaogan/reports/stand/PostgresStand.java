package org.biaogan.reports.stand;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL with the role and schema that operation prepares for the service. */
public class PostgresStand implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String address = "localhost:" + postgres.getPort() + "/biaogan";
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + address + "?currentSchema=reports",
                "quarkus.datasource.reactive.url",
                "postgresql://" + address,
                "quarkus.datasource.username",
                "reports",
                "quarkus.datasource.password",
                "reports");
    }

    private void prepare() throws SQLException {
        execute("postgres", "CREATE DATABASE biaogan", "CREATE ROLE reports LOGIN PASSWORD 'reports'");
        execute(
                "biaogan",
                "CREATE SCHEMA reports AUTHORIZATION reports",
                "ALTER ROLE reports IN DATABASE biaogan SET search_path = reports");
    }

    private void execute(String database, String... statements) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
