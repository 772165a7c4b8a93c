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
import java.util.Optional;
import java.util.function.Function;

/** The public interface of the metrics service, as the demonstration users use it. */
public final class MetricsApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final Function<Role, String> tokens;

    /** @param tokens the token of each of the demonstration users */
    public MetricsApi(URI address, Function<Role, String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** Whether nobody has entered a unit yet. */
    boolean isEmpty() throws IOException {
        HttpResponse<String> answer =
                send(request("units?size=1", Role.ADMIN).GET().build());
        if (answer.statusCode() != 200) {
            throw new IOException("the metrics service answers " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).get("items").isEmpty();
    }

    /**
     * Sends a step; the same step sent again has no second effect.
     *
     * @return what later steps refer to; empty where none does
     */
    Optional<String> send(Step step) throws IOException {
        HttpResponse<String> answer = send(requested(step));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the metrics service refuses " + step.name() + " with " + answer.statusCode() + ": "
                    + problem(answer.body()));
        }
        return step.keep() == null
                ? Optional.empty()
                : Optional.of(JSON.readTree(answer.body()).at(step.keep()).asText());
    }

    private HttpRequest requested(Step step) throws IOException {
        HttpRequest.Builder request = request(step.path(), step.as());
        return switch (step.manner()) {
            case GET -> request.GET().build();
            case POST -> posted(request, step, JSON.writeValueAsBytes(step.body()), "application/json");
            case PUT ->
                request.header("Content-Type", "application/json")
                        .header("If-Match", "*")
                        .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(step.body())))
                        .build();
            case PICTURE -> {
                PictureForm form = PictureForm.of(step);
                yield posted(request, step, form.bytes(), form.type());
            }
        };
    }

    private static HttpRequest posted(HttpRequest.Builder request, Step step, byte[] body, String type) {
        return request.header("Content-Type", type)
                .header("Idempotency-Key", key(step.path(), body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private HttpRequest.Builder request(String path, Role role) {
        return HttpRequest.newBuilder(address.resolve("/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.apply(role));
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
