package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** The public interface of the metrics service, as an administrator uses it. */
public final class MetricsApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String token;

    public MetricsApi(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Whether nobody has entered a unit yet. */
    boolean isEmpty() throws IOException {
        HttpResponse<String> answer = send(request("units?size=1").GET().build());
        if (answer.statusCode() != 200) {
            throw new IOException("the metrics service answers " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).get("items").isEmpty();
    }

    /** Posts a step; the same step sent again has no second effect. */
    void post(Step step) throws IOException {
        byte[] body = JSON.writeValueAsBytes(step.body());
        HttpResponse<String> answer = send(request(step.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key(step.path(), body))
                .POST(BodyPublishers.ofByteArray(body))
                .build());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the metrics service refuses " + step.name() + " with " + answer.statusCode() + ": "
                    + problem(answer.body()));
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve("/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static String key(String path, byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "demonstration-" + path + "-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String problem(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            return problem.path("detail").asText(problem.path("title").asText()) + " " + problem.path("errors");
        } catch (IOException notJson) {
            return body;
        }
    }
}
