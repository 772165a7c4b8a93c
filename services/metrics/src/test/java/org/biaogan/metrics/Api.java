package org.biaogan.metrics;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The service as a client with a token sees it. */
public final class Api {

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    public static Api as(String token) {
        return new Api(token);
    }

    public static Api asAdmin() {
        return as(Tokens.admin());
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token);
    }

    public ValidatableResponse get(String path) {
        return request().get("/api/v1" + path).then();
    }

    public ValidatableResponse post(String path, String json) {
        return request()
                .contentType(ContentType.JSON)
                .body(json)
                .post("/api/v1" + path)
                .then();
    }

    public ValidatableResponse put(String path, String ifMatch, String json) {
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(json)
                .put("/api/v1" + path)
                .then();
    }

    public ValidatableResponse delete(String path, String ifMatch) {
        return request().header("If-Match", ifMatch).delete("/api/v1" + path).then();
    }
}
