package org.biaogan.metrics.portfolio;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.RestAssuredConfig.config;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.table.SentTable;

/** Sends files of projects as a client would, byte for byte. */
final class PortfolioClient {

    private final RequestSpecification request;

    private PortfolioClient(RequestSpecification request) {
        this.request = request.config(config().encoderConfig(encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("text/csv", ContentType.BINARY)
                .encodeContentTypeAs(SentTable.XLSX, ContentType.BINARY)));
    }

    static PortfolioClient asAdmin() {
        return as(Tokens.admin());
    }

    static PortfolioClient as(String token) {
        return new PortfolioClient(Api.as(token).request());
    }

    /** With a query parameter, which may be there several times. */
    PortfolioClient with(String parameter, String... values) {
        request.queryParam(parameter, (Object[]) values);
        return this;
    }

    PortfolioClient once(String key) {
        request.header("Idempotency-Key", key);
        return this;
    }

    ValidatableResponse post(String csv) {
        return post("text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    ValidatableResponse post(String type, byte[] file) {
        return request.contentType(type)
                .body(file)
                .post("/api/v1/project-imports")
                .then();
    }
}
