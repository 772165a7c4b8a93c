package org.biaogan.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationLoadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final DemonstrationZone zone = new DemonstrationZone();
    private HttpServer metrics;
    private int failAfter = Integer.MAX_VALUE;
    private String units = "{\"items\":[]}";

    /** Without it every answer waits 40 ms for the client's acknowledgement. */
    @BeforeAll
    static void answerAtOnce() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    @BeforeEach
    void startMetrics() throws IOException {
        metrics = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        metrics.createContext("/api/v1/", this::answer);
        metrics.start();
    }

    @AfterEach
    void stopMetrics() {
        metrics.stop(0);
    }

    @Test
    void postsEveryStepOnceEachWithItsOwnKey() throws IOException {
        load().complete(TODAY);

        assertThat(keys).hasSize(changes()).doesNotHaveDuplicates();
        assertThat(load().isComplete()).isTrue();
    }

    @Test
    void anInterruptedLoadIsCompletedAsItWasBegun() throws IOException {
        failAfter = 40;
        assertThatThrownBy(() -> load().complete(TODAY))
                .hasMessageContaining("503")
                .hasMessageContaining("out of breath");
        failAfter = Integer.MAX_VALUE;

        load().complete(TODAY.plusMonths(2));

        assertThat(keys).hasSize(changes()).doesNotHaveDuplicates();
    }

    @Test
    void whatALaterStepRefersToOutlivesAnInterruption() throws IOException {
        failAfter = before("problems/cathode-delivery/ASSIGN");
        assertThatThrownBy(() -> load().complete(TODAY)).hasMessageContaining("503");
        failAfter = Integer.MAX_VALUE;

        load().complete(TODAY);

        assertThat(paths)
                .contains("/api/v1/problems/Q-%d/actions".formatted(before("problems/cathode-delivery") + 1))
                .doesNotContain("/api/v1/problems//actions");
    }

    @Test
    void aZoneOfOnesOwnIsNotMixedWithAFictionalOne() throws IOException {
        units = "{\"items\":[{\"code\":\"MINE\"}]}";

        assertThat(load().wouldDisturb()).isTrue();
    }

    private DemonstrationLoad load() {
        URI address = URI.create("http://127.0.0.1:" + metrics.getAddress().getPort());
        return new DemonstrationLoad(zone, new MetricsApi(address, Role::word), folder.resolve("journal"));
    }

    private int changes() {
        return before(null);
    }

    /** How many changes come before a step; all, where none is named. */
    private int before(String name) {
        return (int) zone.steps(TODAY).stream()
                .takeWhile(step -> !step.name().equals(name))
                .filter(step -> step.manner() != Step.Manner.GET)
                .count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean reading = exchange.getRequestMethod().equals("GET");
        boolean failing = !reading && keys.size() >= failAfter;
        if (!reading && !failing) {
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            keys.add(key == null ? exchange.getRequestURI() + sent : key);
            paths.add(exchange.getRequestURI().getPath());
        }
        String done = "{\"id\":\"%1$d\",\"code\":\"Q-%1$d\"}".formatted(keys.size());
        byte[] body =
                (failing ? "{\"detail\":\"out of breath\"}" : reading ? units : done).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(failing ? 503 : reading ? 200 : 201, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
