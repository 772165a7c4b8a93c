package org.biaogan.benchmark.register;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many arrivals a second whatever the answers take. What an answer takes is counted from when it was due to be asked
 * for, so that waiting is not hidden.
 */
final class OpenLoad {

    /** What a filter took. */
    record Taken(int requests, int failed, double p50, double p95, double p99) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final String service;
    private final String token;
    private final int rate;

    OpenLoad(String service, String token, int rate) {
        this.service = service;
        this.token = token;
        this.rate = rate;
    }

    /** Asks for each address in turn, again and again, for so long. */
    Taken run(List<String> addresses, Duration length) throws InterruptedException {
        int requests = (int) (rate * length.toMillis() / 1000);
        AtomicInteger failed = new AtomicInteger();
        List<CompletableFuture<Double>> answers = new ArrayList<>();
        long began = System.nanoTime();
        for (int number = 0; number < requests; number++) {
            long due = began + number * TimeUnit.SECONDS.toNanos(1) / rate;
            long early = due - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            answers.add(ask(addresses.get(number % addresses.size()), due, failed));
        }
        List<Double> took =
                answers.stream().map(CompletableFuture::join).sorted().toList();
        return new Taken(requests, failed.get(), at(took, 50), at(took, 95), at(took, 99));
    }

    private CompletableFuture<Double> ask(String address, long due, AtomicInteger failed) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service + "/api/v1/" + address))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .handle((answer, failure) -> {
                    if (failure != null || answer.statusCode() != 200) {
                        failed.incrementAndGet();
                    }
                    return (System.nanoTime() - due) / 1e6;
                });
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
