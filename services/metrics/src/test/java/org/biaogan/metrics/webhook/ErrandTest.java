package org.biaogan.metrics.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Names below .test are never found by looking them up, so who reaches them goes by the address at hand. */
class ErrandTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @AfterEach
    void nobodyWatchesAnyMore() {
        watch.shutdownNow();
    }

    @Test
    void theAddressThatWasLookedAtIsTheOneThatIsCalled() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        try {
            String host = "hooks.test:" + server.getAddress().getPort();
            assertThat(post("http://" + host + "/a%20b?c=%2F", null)).isEqualTo(202);
            assertThat(post("http://" + host, null)).isEqualTo(202);
            assertThat(asked).containsExactly("%s /a%%20b?c=%%2F 你好".formatted(host), "%s / 你好".formatted(host));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aCertificateIsMadeOutForTheNameNotForTheAddress(@TempDir Path home) throws Exception {
        SSLContext context = context(home);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", this::take);
        server.start();
        try {
            int port = server.getAddress().getPort();
            assertThat(post("https://hooks.test:%d/x".formatted(port), context.getSocketFactory()))
                    .isEqualTo(202);
            assertThatThrownBy(() -> post("https://other.test:%d/x".formatted(port), context.getSocketFactory()))
                    .isInstanceOf(SSLException.class);
            assertThatThrownBy(() -> post("https://hooks.test:%d/x".formatted(port), (SSLSocketFactory)
                            SSLSocketFactory.getDefault()))
                    .isInstanceOf(SSLException.class);
            assertThat(asked).hasSize(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aHostIsLookedUpOnceAndNoneOfItsAddressesMayBePrivate() throws IOException {
        AtomicInteger looked = new AtomicInteger();
        Destination destination = new Destination("https://hooks.test/x", Set.of());
        Route route = destination.resolved(host ->
                new InetAddress[] {InetAddress.getByName(looked.getAndIncrement() == 0 ? "223.5.5.5" : "10.0.0.1")});
        assertThat(route.place()).isEqualTo(new InetSocketAddress(InetAddress.getByName("223.5.5.5"), 443));
        assertThat(looked).hasValue(1);
        assertThatThrownBy(() -> destination.resolved(host ->
                        new InetAddress[] {InetAddress.getByName("223.5.5.5"), InetAddress.getByName("10.0.0.1")}))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    @Timeout(20)
    void whoeverNeverComesToTheStatusIsLeft() throws IOException {
        for (String begin : List.of("", "HTTP/1.1 ", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n")) {
            assertThatThrownBy(() -> answered(begin, true)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @Timeout(20)
    void whatAnnouncesAnAnswerIsNoneYetAndWhatIsNoHttpIsAFailure() throws IOException {
        assertThat(answered("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204\r\n\r\n", false))
                .isEqualTo(204);
        assertThatThrownBy(() -> answered("SSH-2.0-x\r\n", false)).hasMessageContaining("no HTTP");
        assertThatThrownBy(() -> answered("HTTP/1.1 200", false)).hasMessageContaining("ended before");
        assertThatThrownBy(() -> answered("x".repeat(10_000), false)).isInstanceOf(IOException.class);
    }

    /** The status told by a subscriber that says certain words, and then waits or hangs up. */
    private int answered(String words, boolean waits) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> done = CompletableFuture.runAsync(() -> {
                try (Socket socket = server.accept()) {
                    InputStream in = socket.getInputStream();
                    StringBuilder head = new StringBuilder();
                    while (head.indexOf("\r\n\r\n") < 0) {
                        head.append((char) in.read());
                    }
                    in.readNBytes("你好".getBytes(StandardCharsets.UTF_8).length);
                    OutputStream out = socket.getOutputStream();
                    out.write(words.getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    if (waits) {
                        in.read();
                    }
                } catch (IOException e) {
                    assertThat(waits)
                            .as("the caller hangs up only on who keeps it waiting")
                            .isTrue();
                }
            });
            try {
                return post("http://hooks.test:" + server.getLocalPort(), null);
            } finally {
                done.join();
            }
        }
    }

    private int post(String url, SSLSocketFactory trust) throws IOException {
        return new Errand(
                        new Route(URI.create(url), InetAddress.getLoopbackAddress()),
                        Map.of("X-Biaogan-Kind", "VISITED"),
                        "你好",
                        Duration.ofSeconds(2))
                .status(trust, watch);
    }

    private void take(HttpExchange exchange) throws IOException {
        asked.add("%s %s %s"
                .formatted(
                        exchange.getRequestHeaders().getFirst("Host"),
                        exchange.getRequestURI(),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    /** Trusts, and is, hooks.test by a certificate of its own. */
    private static SSLContext context(Path home) throws Exception {
        Path file = home.resolve("hooks.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "hooks",
                        "-dname",
                        "CN=hooks.test",
                        "-ext",
                        "san=dns:hooks.test",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("hooks", keys.getCertificate("hooks"));
        TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }
}
