package org.biaogan.metrics.savedview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SavedViewTest {

    private final Api own = person();
    private final Api other = person();

    @Test
    void aPrivateViewIsSeenByItsOwnerAlone() {
        String name = UUID.randomUUID().toString();
        String id = save(own, name, "unit=PARK&light=RED&sort=deviation", false);

        own.get("/saved-views?size=1000")
                .body(
                        "items.find { it.name == '%s' }.query".formatted(name),
                        equalTo("unit=PARK&light=RED&sort=deviation"))
                .body("items.find { it.name == '%s' }.own".formatted(name), equalTo(true));
        other.get("/saved-views?size=1000").body("items.name", not(hasItem(name)));
        other.delete("/saved-views/" + id, "\"v1\"").statusCode(404);
        Api.asAdmin().delete("/saved-views/" + id, "\"v1\"").statusCode(404);
        own.delete("/saved-views/" + id, "\"v2\"").statusCode(412);
        own.delete("/saved-views/" + id, "\"v1\"").statusCode(204);
        own.delete("/saved-views/" + id, "\"v1\"").statusCode(404);
    }

    @Test
    void aSharedViewIsUsedByAllAndRemovedByItsOwnerOrAnAdministrator() {
        String name = UUID.randomUUID().toString();
        String id = save(own, name, "", true);

        other.get("/saved-views?size=1000").body("items.find { it.name == '%s' }.own".formatted(name), equalTo(false));
        other.delete("/saved-views/" + id, "\"v1\"").statusCode(403);
        Api.asAdmin().delete("/saved-views/" + id, "\"v1\"").statusCode(204);
    }

    @Test
    void aNameIsGoodForOneViewOfAPersonAndAQueryIsAQuery() {
        String name = UUID.randomUUID().toString();
        save(own, name, "q=a", false);
        save(other, name, "q=b", false);

        own.post("/saved-views", "{\"name\":\"%s\",\"query\":\"\"}".formatted(name))
                .statusCode(409)
                .body("errors.code", contains("TAKEN"));
        own.post("/saved-views", "{\"name\":\" \",\"query\":\"https://elsewhere/?x\"}")
                .statusCode(422)
                .body("errors.field", contains("name", "query"));
    }

    private static String save(Api as, String name, String query, boolean shared) {
        return as.post("/saved-views", """
                        {"name":"%s","query":"%s","shared":%s}""".formatted(name, query, shared))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Api person() {
        String subject = UUID.randomUUID().toString();
        return Api.as(Tokens.person(subject, subject, Set.of("viewer")));
    }
}
