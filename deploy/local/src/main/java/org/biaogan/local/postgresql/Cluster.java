package org.biaogan.local.postgresql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.biaogan.local.process.Command;
import org.biaogan.local.process.Command.StopSignal;
import org.biaogan.local.process.Supervisor;

/**
 * A PostgreSQL cluster in a folder: initialised at the first run, recovered by PostgreSQL itself after an unclean end,
 * reachable from this machine only.
 */
public final class Cluster {

    /** The name under which its process is remembered. */
    public static final String NAME = "postgresql";

    private final Binaries binaries;
    private final Path folder;
    private final Path logs;
    private final Unprivileged unprivileged;

    public Cluster(Binaries binaries, Path folder, Path logs) throws IOException {
        this.binaries = binaries;
        this.folder = folder;
        this.logs = logs;
        this.unprivileged = Unprivileged.here();
    }

    /** Ends a server that a killed run left on this cluster. */
    public static void endLeftover(Path folder) throws IOException {
        new PostmasterFile(folder.resolve("postmaster.pid")).settle();
    }

    /** Starts the server under this supervisor; returns when accounts and schemas are there. */
    public Database start(Supervisor supervisor) throws IOException, SQLException {
        unprivileged.checkReach(binaries.folder());
        unprivileged.checkReach(folder.getParent());
        Accounts accounts = Accounts.keptIn(folder.resolveSibling("passwords.properties"));
        if (Files.notExists(folder)) {
            initialise(supervisor, accounts);
        }
        unprivileged.own(folder);
        int port = freePort();
        supervisor.start(server(port));
        supervisor.await(() -> accepts(port, accounts));
        try (Connection connection = connect(port, "postgres", accounts)) {
            accounts.createDatabase(connection);
        }
        try (Connection connection = connect(port, "biaogan", accounts)) {
            accounts.createSchemas(connection);
        }
        return new Database(port, accounts);
    }

    /** Beside its final place, so that an interrupted initialisation is never taken for a cluster. */
    private void initialise(Supervisor supervisor, Accounts accounts) throws IOException {
        Path draft = folder.resolveSibling("postgresql.new");
        delete(draft);
        Path password = Files.writeString(
                Files.createDirectories(draft).resolve("password"), accounts.password(Accounts.SUPERUSER) + "\n");
        unprivileged.own(draft);
        Path cluster = draft.resolve("cluster");
        Path log = logs.resolve("initdb.log");
        var words = unprivileged.command(
                binaries.program("initdb"),
                "--pgdata=" + cluster,
                "--username=" + Accounts.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order and letters on every machine, whatever locales it has.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        int exit = supervisor.finish(new Command("initdb", words, Map.of(), draft, log, StopSignal.TERM));
        if (exit != 0) {
            throw new IOException("PostgreSQL could not make its database files; its log says why: " + log);
        }
        Files.move(cluster, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(draft);
    }

    private Command server(int port) {
        var words = unprivileged.command(
                binaries.program("postgres"),
                "-D",
                folder.toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
        return new Command(NAME, words, Map.of(), folder, logs.resolve("postgresql.log"), StopSignal.INT);
    }

    private static boolean accepts(int port, Accounts accounts) {
        try (Connection connection = connect(port, "postgres", accounts)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Connection connect(int port, String database, Accounts accounts) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                Accounts.SUPERUSER,
                accounts.password(Accounts.SUPERUSER));
    }

    /** Any port will do, as the services are told; a fixed one would collide with an installed PostgreSQL. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Removes a folder of PostgreSQL's files, following no links. */
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
