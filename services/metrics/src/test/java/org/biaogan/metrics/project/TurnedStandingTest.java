package org.biaogan.metrics.project;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Midnight passes, and more projects stand as of yesterday than are brought up to date before one list is read. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TurnedStandingTest {

    @Inject
    DataSource store;

    private final Api admin = Api.asAdmin();
    private String unit;

    @BeforeEach
    void letADayPass() throws SQLException {
        TestClock.stopAt("2026-05-01T09:00:00+08:00");
        String others = Fixture.unit();
        String rows = IntStream.range(0, 2 * StandingRefresh.PORTION)
                .mapToObj(number -> "A-%1$s-%2$d,排在前面的项目,%1$s".formatted(others, number))
                .collect(Collectors.joining("\n"));
        admin.request()
                .multiPart("file", "many.csv", ("code,name,unit\n" + rows).getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/project-imports")
                .then()
                .statusCode(201);
        unit = Fixture.unit();
        List<String> green =
                IntStream.range(0, 3).mapToObj(i -> Fixture.project(unit)).toList();
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update project_standing set light = 'GREEN', state = null, on_day = '2026-05-01'"
                    + " where project in ('%s')".formatted(String.join("','", green)));
        }
        TestClock.stopAt("2026-05-02T00:01:00+08:00");
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.goOn();
    }

    @Test
    void aListNarrowedByLightHoldsNoRowThatShowsAnother() {
        admin.get("/projects?light=GREEN&size=2&unit=" + unit)
                .header("X-Total-Count", "0")
                .body("items", empty());
        admin.get("/projects?unit=" + unit)
                .body("items", hasSize(3))
                .body("items.standing.onDay", everyItem(equalTo("2026-05-02")));
    }

    @Test
    void aListSortedByLightIsInTheOrderOfWhatItShows() {
        admin.get("/projects?sort=light&unit=" + unit)
                .body("items.standing.light", everyItem(not(equalTo("GREEN"))))
                .body("items.standing.onDay", everyItem(equalTo("2026-05-02")));
    }
}
