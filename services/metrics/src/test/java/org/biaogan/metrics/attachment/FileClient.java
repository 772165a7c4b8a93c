package org.biaogan.metrics.attachment;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Tokens;

/** Sends files as a browser's form does. */
public final class FileClient {

    /** Names go out as they are, in UTF-8. */
    private static final RestAssuredConfig AS_A_BROWSER = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Api api;

    private FileClient(Api api) {
        this.api = api;
    }

    public static FileClient asAdmin() {
        return as(Tokens.admin());
    }

    public static FileClient as(String token) {
        return new FileClient(Api.as(token));
    }

    /** Adds a photograph to a project and returns its id; each is another one. */
    public static String photo(String project) {
        return asAdmin()
                .send(project, "现场.jpg", Samples.image("jpg", 40 + COUNTER.incrementAndGet(), 30))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public ValidatableResponse send(String project, String name, byte[] content) {
        return send(api.request(), project, name, content);
    }

    public ValidatableResponse sendOnce(String key, String project, String name, byte[] content) {
        return send(api.request().header("Idempotency-Key", key), project, name, content);
    }

    public ValidatableResponse send(RequestSpecification request, String project, String name, byte[] content) {
        return request.config(AS_A_BROWSER)
                .contentType("multipart/form-data; charset=UTF-8")
                .accept(ContentType.JSON)
                .multiPart(new MultiPartSpecBuilder(content)
                        .controlName("file")
                        .fileName(name)
                        .mimeType("image/jpeg")
                        .build())
                .post("/api/v1/projects/%s/files".formatted(project))
                .then();
    }
}
