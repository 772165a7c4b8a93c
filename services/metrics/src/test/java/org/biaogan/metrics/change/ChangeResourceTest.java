package org.biaogan.metrics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ChangeResourceTest {

    private final Api admin = Api.asAdmin();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @Test
    void aRevisionThatTurnsALightIsToldAsBoth() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, unit, 2020, "100");
        observe(row(indicator, unit, "2020-06", "55"));
        String since = now();

        // When
        observe(row(indicator, unit, "2020-06", "30", ",\"reason\":\"核减重复项目\""));

        // Then
        changes(since, "&period=2020-06")
                .body("revised", equalTo(1))
                .body("newValues", equalTo(0))
                .body("items.kind", contains("TURNED_RED", "REVISED"))
                .body("items.basis", contains("YTD", "YTD"))
                .body("items[0].before", equalTo("GREEN"))
                .body("items[0].after", equalTo("RED"))
                .body("items[1].before", equalTo(55))
                .body("items[1].after", equalTo(30))
                .body("items[1].reason", equalTo("核减重复项目"))
                .body("items[1].who", equalTo("admin"))
                .body("items[1].unitOfMeasure", equalTo("亿元"));
        admin.get("/assessments/%s/%s?period=2020-06&since=%s".formatted(indicator, unit, since))
                .body("revisedSince.count", equalTo(1));
        admin.get("/assessments/%s/%s?period=2020-06&since=%s".formatted(indicator, unit, now()))
                .body("revisedSince.count", equalTo(0));
        admin.get("/assessments/%s/%s?period=2020-06".formatted(indicator, unit))
                .body("revisedSince", nullValue());
    }

    @Test
    void nothingChangedBetweenTwoInstantsIsAnEmptyList() {
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, unit, 2020, "100");
        observe(row(indicator, unit, "2020-06", "55"));
        changes(now(), "&period=2020-06").body("items", hasSize(0)).body("revised", equalTo(0));
    }

    @Test
    void severalCorrectionsInBetweenAreOneRevisionAndAFirstValueCorrectedIsNew() {
        String known = indicator("LEVEL", "YTD");
        String fresh = indicator("LEVEL", "YTD");
        observe(row(known, unit, "2020-06", "1"));
        String since = now();
        observe(row(known, unit, "2020-06", "2", ",\"reason\":\"一\""), row(fresh, unit, "2020-06", "5"));
        observe(row(known, unit, "2020-06", "3", ",\"reason\":\"二\""));
        observe(row(fresh, unit, "2020-06", "6", ",\"reason\":\"三\""));
        changes(since, "")
                .body("items.kind", contains("REVISED", "NEW_VALUE"))
                .body("items[0].before", equalTo(1))
                .body("items[0].after", equalTo(3))
                .body("items[0].reason", equalTo("二"))
                .body("items[1].before", nullValue())
                .body("items[1].after", equalTo(6));
    }

    @Test
    void whatReachedItsTargetIsNewlyMetAndWhatHasATargetWithoutItsNumberNewlyLate() {
        String met = indicator("LEVEL", "YTD");
        String late = indicator("LEVEL", "YTD");
        target(met, unit, 2020, "100");
        observe(row(met, unit, "2020-06", "60"));
        String since = now();
        observe(row(met, unit, "2020-06", "101", ",\"reason\":\"补报\""));
        target(late, unit, 2020, "100");
        changes(since, "&period=2020-06")
                .body("items.kind", contains("NEWLY_LATE", "NEWLY_MET", "REVISED"))
                .body("items[0].indicator", equalTo(late))
                .body("items[0].before", nullValue())
                .body("items[1].before", equalTo("GREEN"));
    }

    @Test
    void withoutAPeriodTheLastDueOneIsComparedAndALateNumberIsToldByTheLightBefore() {
        YearMonth due = YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1);
        String lag = ",\"releaseLagDays\":0";
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", lag);
        target(indicator, unit, due.getYear(), "120001");
        target(indicator, unit, due.getYear() - 1, "120001");
        YearMonth before = due.minusMonths(1);
        observe(row(indicator, unit, before.toString(), String.valueOf(10_000 * before.getMonthValue())));
        String since = now();
        observe(row(indicator, unit, due.toString(), "-20000"));
        changes(since, "")
                .body("items.kind", contains("TURNED_RED", "NEW_VALUE"))
                .body("items[0].period", equalTo(due.toString()))
                .body("items[0].before", equalTo("YELLOW"));
    }

    @Test
    void unitsIncludeThoseBelowThemAndOfficialsAnswerForTheirTargets() {
        // Given
        String code = "T-" + unit;
        admin.post("/officials", "{\"code\":\"%s\",\"name\":\"王某\"}".formatted(code))
                .statusCode(201);
        String below = unit(unit);
        String own = indicator("LEVEL", "YTD");
        String other = indicator("LEVEL", "YTD");
        target(own, below, 2020, "\"value\":100", ",\"responsible\":[\"%s\"]".formatted(code));
        target(other, below, 2020, "100");
        String since = now();

        // When
        observe(row(own, below, "2020-06", "20"), row(other, below, "2020-06", "20"));

        // Then
        changes(since, "&period=2020-06").body("items", hasSize(4));
        changes(since, "&period=2020-06&responsible=" + code)
                .body("items.kind", contains("TURNED_RED", "NEW_VALUE"))
                .body("items[0].before", equalTo("LATE"))
                .body("items.indicator", contains(own, own))
                .body("items[1].responsible[0].name", equalTo("王某"));
        changes(since, "&period=2020-05").body("items", hasSize(0));
    }

    @Test
    void whatChangedIsAskedAsOfAnInstantAsWell() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        String since = now();
        observe(row(indicator, unit, "2020-06", "55"));
        String between = now();
        observe(row(indicator, unit, "2020-06", "56", ",\"reason\":\"核实\""));

        // Then
        changes(since, "&asOf=" + between).body("items.after", contains(55));
        changes(since, "").body("items.after", contains(56));
        admin.get("/changes?since=%s&until=2999-01-01T00:00:00Z".formatted(since))
                .statusCode(422)
                .body("errors.field", contains("until"));
        admin.get("/changes?since=%s&until=%s&asOf=%s".formatted(since, now(), between))
                .statusCode(422)
                .body("errors.field", contains("until"))
                .body("errors.code", contains("IN_THE_FUTURE"));
        admin.get("/changes?since=%s&asOf=2999-01-01T00:00:00Z".formatted(since))
                .statusCode(422)
                .body("errors.field", contains("asOf"));
        admin.get("/changes?since=%s&asOf=yesterday".formatted(since))
                .statusCode(400)
                .body("errors.field", contains("asOf"));
    }

    @Test
    void aTargetThatChangedHandsHasTurnedNowhereForThat() {
        // Given
        String code = "T-" + unit;
        admin.post("/officials", "{\"code\":\"%s\",\"name\":\"李某\"}".formatted(code))
                .statusCode(201);
        String indicator = indicator("LEVEL", "YTD");
        String id = target(indicator, unit, 2020, "100");
        observe(row(indicator, unit, "2020-06", "20"));
        String since = now();

        // When
        String taken =
                "{\"indicator\":\"%s\",\"unit\":\"%s\",\"year\":2020,\"value\":100,\"responsible\":[\"%s\"],\"reason\":\"分工调整\"}"
                        .formatted(indicator, unit, code);
        admin.put("/targets/" + id, "\"v1\"", taken).statusCode(200);

        // Then
        changes(since, "&period=2020-06&responsible=" + code).body("items", hasSize(0));
    }

    @Test
    void pagesRunThroughLightsAndNumbersAlike() {
        String since = now();
        for (int i = 0; i < 3; i++) {
            String indicator = indicator("LEVEL", "YTD");
            target(indicator, unit, 2020, "100");
            observe(row(indicator, unit, "2020-06", "20"));
        }
        String until = now();
        String both = "&period=2020-06&size=2&until=" + until + "&page=";
        changes(since, both + 0).header("X-Total-Count", "6").body("items.kind", contains("TURNED_RED", "TURNED_RED"));
        changes(since, both + 1).body("items.kind", contains("TURNED_RED", "NEW_VALUE"));
        changes(since, both + 2)
                .header("Link", containsString("prev"))
                .body("items.kind", contains("NEW_VALUE", "NEW_VALUE"));
        changes(since, both + 3).body("items", hasSize(0));
    }

    @Test
    void theStatementsDoNotGrowWithTheRows() {
        // Given
        String since = now();
        String large = unit();
        fill(unit, 2);
        fill(large, 7);

        // When
        List<String> few = Statements.ofReading(() -> changes(since, "&period=2020-06"));
        List<String> many =
                Statements.ofReading(() -> admin.get("/changes?period=2020-06&unit=%s&since=%s".formatted(large, since))
                        .body("items", hasSize(14)));

        // Then
        assertThat(many).hasSameSizeAs(few).isNotEmpty();
    }

    private static void fill(String unit, int indicators) {
        for (int i = 0; i < indicators; i++) {
            String indicator = indicator("LEVEL", i % 2 == 0 ? "YTD" : "POINT");
            target(indicator, unit, 2020, "\"value\":100,\"base\":10", "");
            observe(row(indicator, unit, "2020-06", "20"));
        }
    }

    @Test
    void aMissingBeginningAnUnknownUnitAndAnEndBeforeTheBeginningAreNamed() {
        admin.get("/changes").statusCode(400).body("errors[0].field", equalTo("since"));
        admin.get("/changes?unit=NOWHERE&since=" + now()).statusCode(404).body("errors[0].field", equalTo("unit"));
        admin.get("/changes?since=%s&until=2020-01-01T00:00:00Z".formatted(now()))
                .statusCode(422)
                .body("errors[0].code", equalTo("AFTER_UNTIL"));
        assertThat(OffsetDateTime.parse(changes(now(), "").extract().path("until")))
                .isNotNull();
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
