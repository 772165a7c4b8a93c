package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

/** Numbers that stand somewhere as they were recorded or set, or beside what is about to be, have ids too. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EveryRecordedNumberTest extends TwoParks {

    @Test
    void aChangeNamesTheNumberBeforeAndTheOneAfter() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        observe(
                row(indicator, north, "2022-06", "47.5"),
                row(indicator, north, "2022-06", "11.2", ",\"measure\":\"GROWTH\""));
        String since = Instant.now().toString();
        observe(
                row(indicator, north, "2022-06", "47.7", ",\"reason\":\"核实\""),
                row(indicator, north, "2022-06", "7.77", ",\"measure\":\"GROWTH\",\"reason\":\"核实\""),
                row(indicator, north, "2022-07", "60"));
        ShownNumbers before = changes(since).assertResolved(admin);

        // When
        redescribed(indicator);
        observe(row(indicator, north, "2022-06", "48.1", ",\"reason\":\"再核实\""));

        // Then
        assertThat(before.numbers()).hasSize(5);
        before.assertResolved(admin);
        assertThat(changes(since).assertResolved(admin).numbers()).hasSize(5);
        admin.get("/changes?unit=%s&since=%s".formatted(north, since))
                .body("items.find { it.kind == 'REVISED' && it.measure == 'LEVEL' }.before", equalTo(47.5f));
    }

    @Test
    void theHistoryOfANumberLeadsToEachOfItsVersions() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, north, 2022, "100");
        observe(row(indicator, north, "2022-06", "47.5"));
        observe(row(indicator, north, "2022-06", "null", ",\"status\":\"M\",\"reason\":\"撤回\""));
        observe(row(indicator, north, "2022-06", "47.7", ",\"reason\":\"核实\""));
        redescribed(indicator);
        redescribedUnit();

        // When
        ShownNumbers story = story(indicator, north, "2022-06").assertResolved(admin);

        // Then
        assertThat(story.paths()).contains(".vintages[0].value", ".vintages[2].value");
        assertThat(idOf(story, ".vintages[0].value")).isEqualTo(idOf(story, ".assessment.actual"));
        figure(story, ".vintages[2].value")
                .body("kind", equalTo("RECORDED"))
                .body("value", equalTo(47.5f))
                .body("reason", equalTo(null));
    }

    @Test
    void aSinglePeriodOfWhatIsSummedOverUnitsIsASumOfThem() {
        String indicator = indicator("LEVEL", "PERIOD", "UP", "MONTH", ",\"rollUp\":\"SUM\"");
        target(indicator, zone, 2022, "100");
        for (String month : List.of("2022-01", "2022-02")) {
            observe(row(indicator, north, month, "4"), row(indicator, south, month, "5"));
        }

        ShownNumbers story = story(indicator, zone, "2022-02").assertResolved(admin);

        figure(story, ".series[25].recorded")
                .body("kind", equalTo("SUM_OF_UNITS"))
                .body("value", equalTo(9))
                .body("inputs.unit", hasItems(north, south));
    }

    @Test
    void whatTheCredibilityIsJudgedByStandsInFieldsOfItsOwn() {
        String indicator = indicator("LEVEL", "YTD");
        String taken = target(indicator, north, 2022, "200");
        fourYears(indicator, north);

        ShownNumbers story = story(indicator, north, "2022-06").assertResolved(admin);
        observe(row(indicator, north, "2020-06", "71", ",\"reason\":\"核实\""));
        admin.delete("/targets/" + taken, "\"v1\"").statusCode(204);

        story.assertResolved(admin);
        assertThat(story.paths())
                .contains(
                        ".rest.sameMonthsLastYear",
                        ".rest.sameMonthsBest",
                        ".rest.sameMonthsBestGrowthPercent",
                        ".rest.growthSoFarPercent");
        figure(story, ".rest.sameMonthsLastYear")
                .body("value", equalTo(102))
                .body("formula.code", equalTo("same-months"))
                .body("inputs.value", hasItems(180, 78));
        figure(story, ".rest.sameMonthsBestGrowthPercent").body("unitOfMeasure", equalTo("%"));
    }

    @Test
    void observationsAndTargetsHaveTheIdsThatBoardsShow() {
        // Given
        String indicator = indicator("LEVEL", "POINT");
        String id = target(indicator, north, 2022, "\"value\":100,\"base\":80", "");
        target(indicator, north, 2022, "\"value\":90", ",\"ambition\":\"FLOOR\"");
        target(indicator, north, 2022, "\"value\":120", ",\"ambition\":\"STRETCH\"");
        String range = indicator("RATIO", "POINT", "RANGE", "MONTH", "");
        target(range, north, 2022, "\"low\":40,\"high\":60", "");
        observe(
                row(indicator, north, "2022-12", "95"),
                row(indicator, north, "2022-12", "3.5", ",\"measure\":\"GROWTH\""),
                row(range, north, "2022-12", "55"));
        redescribed(indicator);

        // When
        ShownNumbers board = board(north, "2022-12").assertResolved(admin);
        ShownNumbers observations =
                ShownNumbers.in(admin.get("/observations?unit=" + north)).assertResolved(admin);
        ShownNumbers targets = ShownNumbers.in(admin.get("/targets?unit=" + north));
        ShownNumbers one = ShownNumbers.in(admin.get("/targets/" + id));
        admin.delete("/targets/" + id, "\"v1\"").statusCode(204);

        // Then
        assertThat(targets.assertResolved(admin).numbers()).hasSize(6);
        assertThat(ids(board)).containsAll(ids(observations)).containsAll(ids(targets));
        assertThat(ids(targets)).containsAll(ids(one.assertResolved(admin)));
        admin.get("/targets/" + id).body("figures.size()", equalTo(0));
    }

    @Test
    void aFormToFillNamesWhatItComparesWith() {
        // Given
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"rollUp\":\"SUM\"");
        fourYears(indicator, zone);
        fourYears(indicator, north);
        for (int year = 2018; year <= 2021; year++) {
            observe(row(indicator, zone, year + "-06", String.valueOf(year - 2010), ",\"measure\":\"GROWTH\""));
        }
        ShownNumbers before = sheet().assertResolved(admin);

        // When
        observe(row(indicator, zone, "2021-06", "80", ",\"reason\":\"核实\""));
        observe(row(indicator, zone, "2018-06", "null", ",\"status\":\"M\",\"reason\":\"撤回\""));

        // Then
        before.assertResolved(admin);
        ShownNumbers after = sheet().assertResolved(admin);
        assertThat(before.paths())
                .contains(
                        ".items[0].value",
                        ".items[0].previous.value",
                        ".items[0].lastYear.value",
                        ".items[0].plausible.low",
                        ".items[1].plausible.high");
        assertThat(idOf(after, ".items[0].plausible.low")).isNotEqualTo(idOf(before, ".items[0].plausible.low"));
        figure(before, ".items[0].plausible.low")
                .body("formula.code", equalTo("plausible-range"))
                .body("inputs.role", hasItems("往年同期"))
                .body("inputs", hasSize(4));
        figure(before, ".items[1].plausible.high")
                .body("unitOfMeasure", equalTo("%"))
                .body("inputs.kind", hasItems("PUBLISHED_GROWTH"));
    }

    @Test
    void aSubmissionHasAnIdOnceItIsApprovedAndWhatItReplacesHasOneAtOnce() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        String supervised = unit(null, ",\"approvalRequired\":true");
        Api editor = Api.as(Tokens.of("editor", supervised));
        observe(row(indicator, supervised, "2022-06", "40"));
        editor.post("/observations", "[" + row(indicator, supervised, "2022-06", "41", ",\"reason\":\"核实\"") + "]")
                .statusCode(201);

        // When
        ShownNumbers waiting = submissions(indicator).assertResolved(admin);
        story(indicator, supervised, "2022-06").assertResolved(admin);
        long id = admin.get("/submissions?indicator=" + indicator)
                .extract()
                .jsonPath()
                .getLong("items[0].id");
        Api.as(Tokens.of("approver", supervised))
                .post("/submissions/decisions", "[{\"id\":%d,\"verdict\":\"APPROVE\"}]".formatted(id))
                .statusCode(200);

        // Then
        assertThat(waiting.paths()).containsExactly(".items[0].current.value");
        waiting.assertResolved(admin);
        assertThat(submissions(indicator).assertResolved(admin).paths())
                .containsExactly(".items[0].value", ".items[0].current.value");
    }

    @Test
    void idsCostNoStatementMoreForMoreNumbers() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        String another = indicator("LEVEL", "YTD");
        String since = Instant.now().toString();
        observe(row(indicator, north, "2022-01", "14"), row(indicator, north, "2022-06", "84"));
        target(indicator, north, 2022, "200");
        List<String> asked = List.of(
                "/changes?period=2022-06&unit=%s&since=%s".formatted(north, since),
                "/observations?unit=" + north,
                "/targets?unit=" + north,
                "/entry-sheets?period=2022-06&unit=" + north);
        List<Integer> few = asked.stream()
                .map(path -> Statements.ofReading(() -> admin.get(path)).size())
                .toList();

        // When
        fourYears(indicator, north);
        fourYears(another, north);
        target(another, north, 2022, "200");

        // Then
        List<Integer> many = asked.stream()
                .map(path -> Statements.ofReading(() -> admin.get(path)).size())
                .toList();
        assertThat(many).isEqualTo(few);
    }

    private ShownNumbers changes(String since) {
        return ShownNumbers.in(admin.get("/changes?unit=%s&since=%s".formatted(north, since)));
    }

    private ShownNumbers sheet() {
        return ShownNumbers.in(admin.get("/entry-sheets?period=2022-06&unit=" + zone));
    }

    private ShownNumbers submissions(String indicator) {
        return ShownNumbers.in(admin.get("/submissions?indicator=" + indicator));
    }

    private static List<String> ids(ShownNumbers shown) {
        return shown.numbers().stream().map(ShownNumbers.Shown::id).toList();
    }

    private void redescribed(String indicator) {
        admin.put("/indicators/" + indicator, "*", described(indicator)).statusCode(200);
    }

    private String described(String indicator) {
        return admin.get("/indicators/" + indicator)
                .extract()
                .asString()
                .replaceFirst("\\{", "{\"reason\":\"口径说明\",")
                .replaceFirst(",\"version\":\\d+,\"knownFrom\":\"[^\"]*\"", "")
                .replace("测试指标", "测试指标（改名）");
    }

    private void redescribedUnit() {
        admin.put("/units/" + north, "*", "{\"name\":\"北园\",\"parent\":\"%s\",\"reason\":\"更名\"}".formatted(zone))
                .statusCode(200);
    }
}
