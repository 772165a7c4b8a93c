package org.biaogan.reports.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** After a wanted change of the interface: {@code mvn -pl services/reports test -Dtest=OpenApiTest -Dopenapi.update=true}. */
@QuarkusTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theServiceAnswersWhatItsCommittedDescriptionSays() throws IOException {
        String served = given().queryParam("format", "yaml").get("/q/openapi").asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(COMMITTED).content().isEqualTo(served);
    }
}
