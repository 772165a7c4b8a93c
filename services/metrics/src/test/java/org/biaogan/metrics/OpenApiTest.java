package org.biaogan.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed description of the interface is what the service says of itself; -Dopenapi.update=true renews it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theCommittedDescriptionIsThatOfTheRunningService() throws IOException {
        String running = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, running);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(running);
    }
}
