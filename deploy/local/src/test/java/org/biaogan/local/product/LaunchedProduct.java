package org.biaogan.local.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.biaogan.local.application.Application;
import org.biaogan.local.application.Ports;
import org.biaogan.local.identity.Token;
import org.biaogan.local.identity.Token.SigningKey;

/** One run of the launcher on ports of its own, with data in a folder of its own. */
final class LaunchedProduct {

    static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    private static final Path LAUNCHER = Path.of("target/biaogan-local.jar").toAbsolutePath();
    private static final int START_SECONDS = 180;
    private static final int STOP_SECONDS = 60;

    private final Path data;
    private final Ports ports;
    private final Process process;
    private final Thread listener = new Thread(this::listen, "launcher's words");
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private LaunchedProduct(Path data, Ports ports, Process process) {
        this.data = data;
        this.ports = ports;
        this.process = process;
    }

    /** Begins a run; {@link #awaitReady} tells when it can be used. */
    static LaunchedProduct launch(Path data, Ports ports, String... options) throws IOException {
        assertThat(LAUNCHER)
                .as("packaged before these tests run: mvn verify from the root")
                .exists();
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dbiaogan.checkout=" + CHECKOUT,
                "-jar",
                LAUNCHER.toString(),
                "--data",
                data.toString(),
                "--port-offset",
                String.valueOf(ports.offset())));
        words.addAll(List.of(options));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        LaunchedProduct product = new LaunchedProduct(data, ports, process);
        product.listener.start();
        return product;
    }

    /** Ports that nobody uses now. */
    static Ports freePorts() {
        Random random = new Random();
        Ports ports = new Ports(2000 + random.nextInt(20_000));
        while (!ports.busy().isEmpty()) {
            ports = new Ports(2000 + random.nextInt(20_000));
        }
        return ports;
    }

    LaunchedProduct awaitReady() throws Exception {
        assertThat(ready.get(START_SECONDS, TimeUnit.SECONDS)).as(said()).isTrue();
        return this;
    }

    /** Waits for the end of a run that ends by itself; gives its exit code. */
    int awaitEnd() throws Exception {
        assertThat(process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).as(said()).isTrue();
        listener.join();
        return process.exitValue();
    }

    /** Stops the run as an operator does; gives the exit code. */
    int stop() throws Exception {
        // By its handle: the process itself would close the stream with the last words.
        process.toHandle().destroy();
        return awaitEnd();
    }

    /** {@code kill -9} of the launcher alone. */
    void kill() throws Exception {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /** The process of this name, as the run remembers it. */
    ProcessHandle child(String name) throws IOException {
        return children().stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Long.parseLong(line.split(" ")[1]))
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .findFirst()
                .orElseThrow();
    }

    List<ProcessHandle> processes() throws IOException {
        List<ProcessHandle> processes = new ArrayList<>();
        for (String line : children()) {
            ProcessHandle.of(Long.parseLong(line.split(" ")[1])).ifPresent(processes::add);
        }
        return processes;
    }

    Rest rest(Application application, String role, String... units) throws IOException {
        SigningKey key = SigningKey.keptIn(CHECKOUT.resolve("deploy/local/.state"));
        return new Rest(ports.address(application), Token.issue(key, role, List.of(units), Instant.now()));
    }

    Ports ports() {
        return ports;
    }

    long pid() {
        return process.pid();
    }

    String said() {
        return String.join("\n", said);
    }

    private List<String> children() throws IOException {
        return Files.readAllLines(data.resolve("processes"));
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (line.startsWith("Biaogan is ready")) {
                    ready.complete(true);
                }
            }
        } catch (IOException closed) {
            said.add(closed.toString());
        }
        ready.complete(false);
    }
}
