package org.biaogan.metrics.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects side by side in time. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TimelineTest {

    private static final String ONE = "{\"items\":[{\"node\":\"ROOF\",\"name\":\"封顶\",\"planned\":\"2026-06-01\"}]}";

    /** A statement that names more projects than the page of two. */
    private static final Predicate<String> LONGER_THAN_TWO =
            Pattern.compile(" in \\([^,()]+,[^,()]+,").asPredicate();

    private final Api admin = Api.asAdmin();

    @BeforeEach
    void stopTheClock() {
        TestClock.stopAt("2026-05-01T09:00:00+08:00");
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.goOn();
    }

    @Test
    void flagshipProjectsStandSideBySideInTime() {
        // Given
        String other = Fixture.unit();
        String first =
                Fixture.project(other, ",\"flagship\":true,\"stage\":\"STARTED\",\"actualStart\":\"2026-02-01\"");
        String second = Fixture.project(other, ",\"flagship\":true");
        String ordinary = Fixture.project(other);
        admin.post("/projects/" + first + "/milestones", ONE).statusCode(201);
        admin.post("/projects/" + second + "/milestones", ONE.replace("2026-06-01", "2029-06-01"));

        // Then
        String query = "/timeline?unit=" + other;
        admin.get(query)
                .body("items.project", containsInAnyOrder(first, second))
                .body("%s.bars.kind".formatted(row(first)), contains("PLANNED", "ACTUAL"))
                .body("%s.bars.from".formatted(row(first)), contains("2026-01-01", "2026-02-01"))
                .body("%s.bars.to".formatted(row(first)), contains("2027-12-31", "2026-05-01"))
                .body("%s.bars.open".formatted(row(first)), contains(false, true))
                .body("%s.milestones.node".formatted(row(first)), contains("ROOF"))
                .body("%s.bars.kind".formatted(row(second)), contains("PLANNED"));
        admin.get(query + "&flagship=false").body("items.project", containsInAnyOrder(first, second, ordinary));
        admin.get(query + "&from=2028-01-01").body("items.project", contains(second));
        admin.get(query + "&to=2025-12-31").body("items", empty());
        admin.get(query + "&from=soon").statusCode(400).body("errors.field", contains("from"));
        List<String> two = Statements.during(() -> admin.get(query));
        List<String> three = Statements.during(() -> admin.get(query + "&flagship=false"));
        assertThat(three).hasSameSizeAs(two).isNotEmpty();
    }

    @Test
    void daysNarrowTheTimelineByBarsAndNodes() {
        // Given one that is planned, one that was built before its plan and goes on, one that has a node and nothing
        // else
        String unit = Fixture.unit();
        String planned = Fixture.project(unit);
        String built = Fixture.project(unit, ",\"stage\":\"STARTED\",\"reason\":\"x\",\"actualStart\":\"2025-11-01\"");
        String bare = Fixture.project(unit);
        admin.put("/projects/" + bare, "\"v1\"", "{\"name\":\"无计划\",\"unit\":\"%s\",\"reason\":\"x\"}".formatted(unit))
                .statusCode(200);
        admin.post("/projects/" + bare + "/milestones", ONE).statusCode(201);
        admin.put(
                        "/projects/" + bare + "/milestones/ROOF",
                        "\"v1\"",
                        "{\"forecast\":\"2028-03-01\",\"reason\":\"FUNDS\"}")
                .statusCode(200);

        // Then
        String query = "/timeline?flagship=false&unit=" + unit;
        found(query + "&to=2025-10-31");
        found(query + "&to=2025-11-01", built);
        found(query + "&from=2026-06-01&to=2026-06-01", planned, built, bare);
        found(query + "&from=2027-12-31&to=2028-02-01", planned, built);
        found(query + "&from=2028-01-01", bare);
        found(query + "&from=2028-03-02");
        found("/timeline?unit=" + unit + "&from=2026-06-01");
    }

    @Test
    void aPageIsCutWhereTheProjectsAreKept() {
        // Given
        String unit = Fixture.unit();
        List<String> codes =
                IntStream.range(0, 5).mapToObj(i -> Fixture.project(unit)).toList();
        String query = "/timeline?flagship=false&from=2026-06-01&size=%d&page=1&unit=" + unit;

        // Then
        List<String> two = Statements.during(() -> admin.get(query.formatted(2))
                .header("X-Total-Count", "5")
                .body("items.project", equalTo(codes.subList(2, 4))));
        List<String> one = Statements.during(() -> admin.get(query.formatted(1)).body("items", hasSize(1)));
        assertThat(two).hasSameSizeAs(one).isNotEmpty();
        assertThat(two).noneMatch(LONGER_THAN_TWO);
    }

    private void found(String query, String... codes) {
        admin.get(query).statusCode(200).body("items.project", equalTo(List.of(codes)));
    }

    private static String row(String project) {
        return "items.find{it.project=='%s'}".formatted(project);
    }
}
