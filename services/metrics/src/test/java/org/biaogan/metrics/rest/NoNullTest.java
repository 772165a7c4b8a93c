package org.biaogan.metrics.rest;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class NoNullTest {

    @ParameterizedTest
    @CsvSource({
        "/submissions?submittedBy=%00, submittedBy",
        "/submissions?unit=a%00b, unit",
        "/observations?indicator=a&indicator=%00, indicator",
    })
    void aParameterWithANullCharacterIsNamed(String path, String parameter) {
        Api.asAdmin()
                .request()
                .urlEncodingEnabled(false)
                .get("/api/v1" + path)
                .then()
                .statusCode(400)
                .body("errors.field", contains(parameter));
    }

    @Test
    void aMappingWithANullCharacterIsRefusedBeforeTheFileIsRead() {
        Api.asAdmin()
                .request()
                .urlEncodingEnabled(false)
                .contentType("text/csv")
                .body("indicator,unit,period,value\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports?column=value:a%00b")
                .then()
                .statusCode(400)
                .body("errors.field", contains("column"));
    }
}
