package org.biaogan.metrics.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A real subscriber on this machine, as good or bad as a test wants. */
final class Receiver implements AutoCloseable {

    /** One thing told, as it came. */
    record Told(String event, String kind, String attempt, String signature, String body) {

        JsonObject json() {
            return new JsonObject(body);
        }
    }

    final List<Told> told = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch asleep = new CountDownLatch(1);
    private final Queue<Integer> answers = new ArrayDeque<>();

    private volatile boolean sleeps;
    private volatile boolean drips;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/told", this::take);
        server.setExecutor(workers);
        server.start();
    }

    String url() {
        return "http://localhost:%d/told".formatted(server.getAddress().getPort());
    }

    /** What it answers next, one after the other; 200 when there is nothing left. */
    synchronized void answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** Takes what comes and says nothing, from now on or not any more. */
    void sleeps(boolean isTrue) {
        sleeps = isTrue;
    }

    /** Answers with a body that comes byte by byte and never ends. */
    void drips() {
        drips = true;
    }

    List<String> kinds() {
        return told.stream().map(Told::kind).toList();
    }

    @Override
    public void close() {
        asleep.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        told.add(new Told(
                exchange.getRequestHeaders().getFirst("X-Biaogan-Event"),
                exchange.getRequestHeaders().getFirst("X-Biaogan-Kind"),
                exchange.getRequestHeaders().getFirst("X-Biaogan-Attempt"),
                exchange.getRequestHeaders().getFirst("X-Biaogan-Signature"),
                body));
        if (sleeps) {
            awaitEnd();
        }
        if (drips) {
            drip(exchange);
        }
        int status = next();
        if (status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", url());
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (!isOver()) {
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
        }
    }

    private boolean isOver() {
        try {
            return asleep.await(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void awaitEnd() {
        try {
            asleep.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized int next() {
        return answers.isEmpty() ? 200 : answers.remove();
    }
}
