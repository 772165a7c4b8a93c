package org.biaogan.metrics.intake;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.RestAssuredConfig.config;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Tokens;

/** Sends files as a client would, byte for byte. */
public final class ImportClient {

    private final Api api;

    private ImportClient(Api api) {
        this.api = api;
    }

    public static ImportClient asAdmin() {
        return as(Tokens.admin());
    }

    public static ImportClient as(String token) {
        return new ImportClient(Api.as(token));
    }

    public ValidatableResponse post(String file) {
        return post("text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    public ValidatableResponse post(String type, byte[] file) {
        return post("/imports", type, file);
    }

    public ValidatableResponse preview(String file) {
        return post("/imports?dryRun=true", "text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    public ValidatableResponse postOnce(String key, String file) {
        return postOnce("/imports", key, file);
    }

    public ValidatableResponse postOnce(String path, String key, String file) {
        return send(
                api.request().header("Idempotency-Key", key), path, "text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    public ValidatableResponse post(String path, String type, byte[] file) {
        return send(api.request(), path, type, file);
    }

    private static ValidatableResponse send(RequestSpecification request, String path, String type, byte[] file) {
        return request.config(config().encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType(type)
                .body(file)
                .post("/api/v1" + path)
                .then();
    }
}
