package org.biaogan.benchmark.scale;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads boards of single units from one metrics service, one after the other, and keeps how long each took. */
final class BoardReader {

    private static final int WITHIN_95_OF_100 = 95;
    private static final int HALF = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String service;
    private final String token;
    private final int units;
    private final int indicators;
    private final List<Double> milliseconds = new ArrayList<>();
    private int next;

    BoardReader(String service, String token, int units, int indicators) {
        this.service = service;
        this.token = token;
        this.units = units;
        this.indicators = indicators;
    }

    /** Reads the board of the next unit; what a warm-up takes does not count. */
    void read(boolean counts) throws IOException, InterruptedException {
        String unit = "U" + (1 + next++ * 37 % units);
        HttpRequest request = HttpRequest.newBuilder(URI.create(service + "/api/v1/assessments?size=1000&unit=" + unit))
                .header("Authorization", "Bearer " + token)
                .build();
        long began = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        double took = (System.nanoTime() - began) / 1e6;
        int rows = answer.body().split("\"indicatorName\"", -1).length - 1;
        if (answer.statusCode() != 200 || rows != indicators) {
            throw new IllegalStateException(
                    "%s answered %d with %d rows: %.300s".formatted(unit, answer.statusCode(), rows, answer.body()));
        }
        if (counts) {
            milliseconds.add(took);
        }
    }

    double median() {
        return percentile(HALF);
    }

    double p95() {
        return percentile(WITHIN_95_OF_100);
    }

    private double percentile(int percent) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
