package org.biaogan.metrics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TooLargeImportTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final String FORM = "multipart/form-data; boundary=xyz";

    @TestHTTPResource("/api/v1/")
    URI api;

    @ParameterizedTest
    @CsvSource({
        "imports, text/csv, 34, true",
        "imports, text/csv, 33, true",
        "imports, text/csv, 34, false",
        "imports, text/csv, 60, false",
        "imports, multipart/form-data; boundary=xyz, 34, true",
        "imports, multipart/form-data; boundary=xyz, 32, true",
        "imports, multipart/form-data; boundary=xyz, 34, false",
        "imports, multipart/form-data; boundary=xyz, 32, false",
        "observations, application/json, 34, true",
        "observations, application/json, 34, false",
    })
    void aBodyTooLongIsAProblemThatNamesIt(String path, String type, int mebibytes, boolean announced)
            throws Exception {
        byte[] body = body(type, mebibytes * MEBIBYTE + 1);
        HttpResponse<String> answer = send(path, type, announced ? BodyPublishers.ofByteArray(body) : chunked(body));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new JsonObject(answer.body())
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("TOO_LARGE");
    }

    private HttpResponse<String> send(String path, String type, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.admin())
                .header("Content-Type", type)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] body(String type, int length) throws Exception {
        byte[] content = " ".repeat(length).getBytes(StandardCharsets.US_ASCII);
        if (!type.startsWith("multipart")) {
            return content;
        }
        InputStream form = new SequenceInputStream(Collections.enumeration(List.of(
                text("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"),
                new ByteArrayInputStream(content),
                text("\r\n--xyz--\r\n"))));
        return form.readAllBytes();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
