package org.biaogan.local.postgresql;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.biaogan.local.identity.SessionSecret;

/**
 * The two services' accounts and their random passwords. Each service owns the schema of its name and can read
 * nothing of the other's.
 */
public final class Accounts {

    /** The cluster's own administrator. */
    static final String SUPERUSER = "postgres";

    private static final String DATABASE = "biaogan";
    private static final List<String> SERVICES = List.of("metrics", "reports");

    private final Properties passwords;

    private Accounts(Properties passwords) {
        this.passwords = passwords;
    }

    /** The passwords kept in this file, readable by its owner only; made at first need. */
    static Accounts keptIn(Path file) throws IOException {
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
            return new Accounts(passwords);
        }
        passwords.setProperty(SUPERUSER, SessionSecret.random());
        SERVICES.forEach(service -> passwords.setProperty(service, SessionSecret.random()));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(file.getParent(), "passwords", ".new", ownerOnly);
        try (Writer writer = Files.newBufferedWriter(draft)) {
            passwords.store(writer, "PostgreSQL accounts of the local run");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return new Accounts(passwords);
    }

    String password(String account) {
        return passwords.getProperty(account);
    }

    /** Makes the database unless it is there; the connection is the superuser's to any database. */
    void createDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            execute(connection, "CREATE DATABASE " + DATABASE);
        }
        execute(connection, "REVOKE ALL ON DATABASE " + DATABASE + ", postgres, template1 FROM PUBLIC");
    }

    /** Makes accounts and schemas unless they are there; the connection is the superuser's to the database. */
    void createSchemas(Connection connection) throws SQLException {
        execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
        for (String service : SERVICES) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + service + "'")) {
                execute(connection, "CREATE ROLE " + service);
            }
            execute(connection, "ALTER ROLE " + service + " LOGIN PASSWORD '" + password(service) + "'");
            execute(connection, "GRANT CONNECT, TEMPORARY ON DATABASE " + DATABASE + " TO " + service);
            execute(connection, "CREATE SCHEMA IF NOT EXISTS " + service + " AUTHORIZATION " + service);
            execute(connection, "ALTER ROLE " + service + " IN DATABASE " + DATABASE + " SET search_path = " + service);
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
