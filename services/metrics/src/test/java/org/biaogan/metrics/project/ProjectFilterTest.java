package org.biaogan.metrics.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register narrowed and sorted by all that people look for. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProjectFilterTest {

    @Inject
    DataSource store;

    private final Api admin = Api.asAdmin();
    private String zone;
    private String park;
    private String bureau;
    private String leader;
    private String big;
    private String small;
    private String foreign;

    @BeforeEach
    void register() throws SQLException {
        zone = Fixture.unit();
        park = Fixture.unit(zone);
        bureau = Fixture.unit();
        leader = Fixture.official(park);
        big = Fixture.project(park, """
                ,"leader":"%s","flagship":true,"level":"PROVINCIAL","sector":"电子","stage":"STARTED","owner":"100%%_Acme"
                """.formatted(leader));
        small = Fixture.project(zone, ",\"handler\":\"%s\",\"category\":\"基础设施\"".formatted(leader));
        foreign = Fixture.project(bureau, ",\"responsibleUnit\":\"%s\"".formatted(park));
        reckon(big, "light = 'RED', state = null, deviation_points = -20");
        reckon(small, "light = 'GREEN', state = null, deviation_points = 5");
        reckon(foreign, "light = null, state = 'LATE', deviation_points = null");
    }

    @Test
    void aUnitsProjectsAreThoseOfUnitsBelowAndThoseItAnswersFor() {
        found("", big, small, foreign);
        found("&unit=" + bureau, big, small, foreign);
        Api.asAdmin().get("/projects?unit=" + bureau).body("items.code", contains(foreign));
        Api.asAdmin().get("/projects?unit=" + park).body("items.code", contains(big, foreign));
    }

    @Test
    void everyFilterNarrows() {
        found("&leader=" + leader, big);
        found("&handler=" + leader, small);
        found("&flagship=true", big);
        found("&flagship=false", small, foreign);
        found("&level=PROVINCIAL", big);
        found("&sector=电子", big);
        found("&category=基础设施", small);
        found("&stage=STARTED", big);
        found("&stage=STARTED&stage=RESERVE", big, small, foreign);
        found("&light=RED", big);
        found("&light=GREEN&light=LATE", small, foreign);
        found("&q=acme", big);
        assertThat(withText("0%_A")).containsExactly(big);
        assertThat(withText("%A_me")).isEmpty();
        found("&q=" + small.toLowerCase(Locale.ROOT), small);
        found("&theme=NONE");
        found("&chainLink=x");
    }

    @Test
    void theListComesInTheOrderAskedFor() throws SQLException {
        admin.put("/projects/" + small, "\"v1\"", """
                {"name":"AAA","unit":"%s","totalInvestment":5,"plannedCompletion":"2026-02-01","reason":"x"}""".formatted(zone));

        reckon(small, "light = 'GREEN', state = null, deviation_points = 5");
        found("&sort=light", big, small, foreign);
        found("&sort=deviation", big, small, foreign);
        found("&sort=-deviation", small, big, foreign);
        found("&sort=-totalInvestment", big, foreign, small);
        found("&sort=name", small, big, foreign);
        found("&sort=plannedCompletion", small, big, foreign);
        found("&sort=-code", foreign, small, big);
    }

    @Test
    void projectsThatFitAreCountedByHowTheyStand() {
        String all = "/project-standings?unit=%s&unit=%s".formatted(zone, bureau);
        admin.get(all)
                .statusCode(200)
                .body("items.standing", contains("GREEN", "LATE", "RED"))
                .body("items.count", contains(1, 1, 1));
        admin.get(all + "&flagship=true").body("items.standing", contains("RED"));
        admin.get(all + "&light=LATE").body("items.standing", contains("LATE"));
        admin.get(all + "&q=nothing-like-it").body("items", hasSize(0));
        admin.get(all + "&asOf=2026-01-01T00:00:00Z").statusCode(422).body("errors.field", contains("asOf"));
    }

    @Test
    void whatCannotBeAskedIsRefusedByName() {
        refused("sort=size", 400, "sort");
        refused("stage=BUILT", 400, "stage");
        refused("light=REDD", 400, "light");
        refused("flagship=perhaps", 400, "flagship");
        refused("unit=NOWHERE", 404, "unit");
        refused("leader=NOBODY", 404, "leader");
        refused("light=RED&asOf=2026-01-01T00:00:00Z", 422, "light");
        refused("sort=light&asOf=2026-01-01T00:00:00Z", 422, "sort");
    }

    @Test
    void theListHoldsAProjectUntilTheLastDayOfItsUse() {
        String body = "{\"name\":\"甲\",\"unit\":\"%s\",\"validTo\":\"%s\",\"reason\":\"x\"}";
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        admin.put("/projects/" + small, "\"v1\"", body.formatted(zone, today)).statusCode(200);
        admin.put("/projects/" + big, "\"v1\"", body.formatted(park, today.minusDays(1)))
                .statusCode(200);

        found("", small, foreign);
        admin.get("/readiness?unit=" + zone).header("X-Total-Count", "2");
        admin.get("/timeline?unit=" + zone).header("X-Total-Count", "0");
        admin.get("/projects/" + big).body("validTo", equalTo(today.minusDays(1).toString()));
    }

    @Test
    void thePastIsNarrowedByWhatWasKnownThen() {
        String before = OffsetDateTime.now().toString();
        admin.put("/projects/" + big, "\"v1\"", """
                {"name":"搬走","unit":"%s","reason":"划转"}""".formatted(bureau)).statusCode(200);

        admin.get("/projects?flagship=true&unit=" + zone).body("items", hasSize(0));
        admin.request()
                .queryParam("asOf", before)
                .queryParam("unit", zone)
                .queryParam("flagship", "true")
                .get("/api/v1/projects")
                .then()
                .body("items.code", contains(big))
                .body("items[0].version", equalTo(1));
    }

    @Test
    void aPageTakesTheSameStatementsWhateverTheNumberOfProjects() {
        String many = Fixture.unit();
        for (int i = 0; i < 30; i++) {
            Fixture.project(many, ",\"leader\":\"%s\"".formatted(leader));
        }

        List<String> few =
                Statements.during(() -> admin.get("/projects?unit=" + zone).statusCode(200));
        List<String> more = Statements.during(() -> admin.get("/projects?sort=light&leader=" + leader + "&unit=" + many)
                .body("items", hasSize(30)));

        assertThat(more).hasSameSizeAs(few);
        assertThat(few).isNotEmpty();
        admin.get("/projects?size=7&page=4&unit=" + many)
                .header("X-Total-Count", "30")
                .body("items", hasSize(2));
    }

    private void found(String more, String... codes) {
        admin.get("/projects?unit=" + zone + more).statusCode(200).body("items.code", equalTo(List.of(codes)));
    }

    private List<String> withText(String text) {
        return admin.request()
                .queryParam("q", text)
                .queryParam("unit", zone)
                .get("/api/v1/projects")
                .path("items.code");
    }

    private void refused(String query, int status, String field) {
        admin.get("/projects?" + query).statusCode(status).body("errors.field", contains(field));
    }

    /** As if it had been reckoned today: what is of another day is reckoned anew before it is read. */
    private void reckon(String project, String standing) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update project_standing set %s, on_day = cast(now() at time zone 'Asia/Shanghai' as date)"
                                    .formatted(standing)
                            + " where project = '%s'".formatted(project));
        }
    }
}
