package org.biaogan.metrics;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;

/** A real PostgreSQL for the tests, with the role and schema that a deployment gives the service, and a token key. */
public class RealPostgres implements QuarkusTestResourceLifecycleManager {

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
        KeyPair key = Tokens.newKey();
        String place = "postgresql://localhost:%d/biaogan".formatted(postgres.getPort());
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:" + place + "?currentSchema=metrics",
                "quarkus.datasource.reactive.url",
                place,
                "quarkus.datasource.username",
                "metrics",
                "quarkus.datasource.password",
                "metrics",
                "quarkus.oidc.public-key",
                base64(key.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER,
                Tokens.SIGNING_KEY,
                base64(key.getPrivate().getEncoded()));
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare() throws SQLException {
        run(postgres.getPostgresDatabase().getConnection(), "create database biaogan", "create role metrics login");
        run(
                postgres.getDatabase("postgres", "biaogan").getConnection(),
                "create schema metrics authorization metrics",
                "alter role metrics in database biaogan set search_path = metrics");
    }

    private static void run(Connection connection, String... commands) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
