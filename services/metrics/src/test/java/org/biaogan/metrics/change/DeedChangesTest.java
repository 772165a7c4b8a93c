package org.biaogan.metrics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.audit.DeedKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DeedChangesTest {

    private final Api admin = Api.asAdmin();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @Test
    void everyKindOfDeedIsAKindOfChange() {
        assertThat(Arrays.stream(DeedKind.values()).map(ChangeKind::of))
                .allMatch(ChangeKind::isDeed)
                .hasSize((int) Arrays.stream(ChangeKind.values())
                        .filter(ChangeKind::isDeed)
                        .count());
    }

    @Test
    void whatWasDoneStandsAfterLightsAndNumbersTheNewestFirst() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, unit, 2020, "100");
        String since = now();

        // When
        String project = project(unit);
        admin.put("/projects/" + project, "\"v1\"", """
                        {"name":"新名","unit":"%s","reason":"更名"}""".formatted(unit)).statusCode(200);
        observe(row(indicator, unit, "2020-06", "20"));

        // Then
        changes(since, "&period=2020-06")
                .body("deeds", equalTo(2))
                .body("items.kind", contains("TURNED_RED", "NEW_VALUE", "PROJECT_REPLANNED", "PROJECT_ADDED"))
                .body("items[2].reason", equalTo("更名"))
                .body("items[2].who", equalTo("admin"))
                .body("items[2].projectName", equalTo("新名"))
                .body("items[2].unitName", equalTo("测试单位"))
                .body("items[2].subject", equalTo("projects/" + project));
        String whole = "&period=2020-06&size=3&until=" + now() + "&page=";
        changes(since, whole + 0).header("X-Total-Count", "4").body("items", hasSize(3));
        changes(since, whole + 1).body("items.kind", contains("PROJECT_ADDED"));
        changes(since, whole + 2).body("items", hasSize(0));
    }

    @Test
    void deedsAreNarrowedByKindProjectUnitAndOfficial() {
        // Given
        String official = "T-" + unit;
        admin.post("/officials", "{\"code\":\"%s\",\"name\":\"王某\"}".formatted(official))
                .statusCode(201);
        String since = now();
        String led = project(unit(unit), ",\"leader\":\"%s\"".formatted(official));
        String answered = project(unit(), ",\"responsibleUnit\":\"%s\"".formatted(unit));
        project(unit());
        observe(row(indicator("LEVEL", "YTD"), unit, "2020-06", "20"));

        // Then
        changes(since, "").body("items.project", contains(null, answered, led));
        changes(since, "&kind=NEW_VALUE").body("items", hasSize(1)).body("deeds", equalTo(0));
        changes(since, "&kind=REVISED").body("items", hasSize(0)).body("newValues", equalTo(1));
        changes(since, "&kind=PROJECT_ADDED&kind=VISITED").body("items.project", contains(answered, led));
        changes(since, "&project=" + led).body("items.project", contains(led));
        changes(since, "&responsible=" + official)
                .body("items.project", contains(led))
                .body("items[0].responsible[0].name", equalTo("王某"));
        admin.get("/changes?kind=NOISE&since=" + since).statusCode(400);
    }

    @Test
    void thePastStaysAsItWas() {
        String since = now();
        project(unit);
        String until = now();
        project(unit);
        changes(since, "&until=" + until).body("items", hasSize(1));
        changes(until, "").body("items", hasSize(1));
    }

    @Test
    void theStatementsDoNotGrowWithTheDeeds() {
        String since = now();
        project(unit);
        List<String> few = Statements.ofReading(() -> changes(since, "").body("items", hasSize(1)));
        for (int i = 0; i < 4; i++) {
            project(unit);
        }
        List<String> many = Statements.ofReading(() -> changes(since, "").body("items", hasSize(5)));
        assertThat(many).hasSameSizeAs(few).isNotEmpty();
    }

    private ValidatableResponse changes(String since, String more) {
        return admin.get("/changes?unit=%s&since=%s%s".formatted(unit, since, more))
                .statusCode(200);
    }

    /** In UTC, so that no plus sign has to be escaped. */
    private static String now() {
        return Instant.now().toString();
    }
}
