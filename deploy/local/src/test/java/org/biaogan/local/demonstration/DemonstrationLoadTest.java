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

        assertThat(keys).hasSize(zone.steps(TODAY).size()).doesNotHaveDuplicates();
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

        assertThat(keys).hasSize(zone.steps(TODAY).size()).doesNotHaveDuplicates();
    }

    @Test
    void aZoneOfOnesOwnIsNotMixedWithAFictionalOne() throws IOException {
        units = "{\"items\":[{\"code\":\"MINE\"}]}";

        assertThat(load().wouldDisturb()).isTrue();
    }

    private DemonstrationLoad load() {
        URI address = URI.create("http://127.0.0.1:" + metrics.getAddress().getPort());
        return new DemonstrationLoad(zone, new MetricsApi(address, "token"), folder.resolve("journal"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        boolean reading = exchange.getRequestMethod().equals("GET");
        boolean failing = !reading && keys.size() >= failAfter;
        if (!reading && !failing) {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        }
        byte[] body = (failing ? "{\"detail\":\"out of breath\"}" : units).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(failing ? 503 : reading ? 200 : 201, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
