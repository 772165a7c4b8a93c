package org.biaogan.metrics.observation;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ObservationResourceTest {

    private final Api admin = Api.asAdmin();

    @Test
    void aCorrectionIsSeenOnlyFromItsInstantOn() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        observe(row(indicator, unit, "2020-10", "629.0", ",\"status\":\"P\""));
        String before = OffsetDateTime.now().toString();

        // When
        admin.post("/observations", "[" + row(indicator, unit, "2020-10", "630.25", ",\"reason\":\"核实\"") + "]")
                .statusCode(201)
                .body("items.outcome", contains("CORRECTED"));

        // Then
        String path = "/observations?indicator=" + indicator;
        admin.get(path).body("items.value", contains(630.25f)).body("items.reason", contains("核实"));
        admin.request()
                .queryParam("asOf", before)
                .get("/api/v1" + path)
                .then()
                .body("items.value", contains(629))
                .body("items.status", contains("P"));
    }

    @Test
    void aChangedValueWithoutReasonIsRefused() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        observe(row(indicator, unit, "2020-10", "1"));
        admin.post("/observations", "[" + row(indicator, unit, "2020-10", "2") + "]")
                .statusCode(422)
                .body("errors.field", contains("[0].reason"))
                .body("errors.code", contains("REASON_REQUIRED"));
    }

    @Test
    void anEqualValueIsUnchangedHoweverItIsWritten() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        observe(row(indicator, unit, "2020-10", "1.50"));
        admin.post("/observations", "[" + row(indicator, unit, "2020-10", "1.5") + "]")
                .statusCode(200)
                .body("items.outcome", contains("UNCHANGED"))
                .body("unchanged", equalTo(1));
    }

    @Test
    void oneWrongRowKeepsTheWholeBatchOut() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        String rows = String.join(
                ",",
                row(indicator, unit, "2020-01", "1"),
                row(indicator, unit, "2020-13", "1"),
                row(indicator, unit, "2999-01", "1"),
                row("NOWHERE", unit, "2020-02", "1"),
                row(indicator, "NOWHERE", "2020-02", "1"),
                row(indicator, unit, "2020-01", "2"),
                row(indicator, unit, "2020-03", "3", ",\"status\":\"K\""),
                row(indicator, unit, "2020-04", "null"),
                row(indicator, unit, "2020-05", "1", ",\"measure\":\"RATIO\""),
                row(indicator, unit, "2020-06", "1e40"));
        admin.post("/observations", "[" + rows + "]")
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "[1].period",
                                "[2].period",
                                "[3].indicator",
                                "[4].unit",
                                "[5].period",
                                "[6].value",
                                "[7].value",
                                "[8].measure",
                                "[9].value"));
        admin.get("/observations?indicator=" + indicator).body("items.size()", equalTo(0));
    }

    @Test
    void unreadableValuesAreNamedByTheirPlace() {
        admin.post("/observations", "[{\"value\":1},{\"value\":\"abc\"}]")
                .statusCode(400)
                .body("errors.field", contains("[1].value"));
        admin.post("/observations", "{}").statusCode(400);
        admin.post("/observations", "[null]").statusCode(422).body("errors.field", contains("[0].indicator"));
    }

    @Test
    void aMonthNotYetOverIsRefused() {
        String indicator = indicator("LEVEL", "YTD");
        String thisMonth = YearMonth.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
        admin.post("/observations", "[" + row(indicator, unit(), thisMonth, "1") + "]")
                .statusCode(422)
                .body("errors.code", contains("NOT_OVER"));
    }

    @Test
    void halfYearAndJuneAreTheSamePointOfACumulativeSeries() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        observe(row(indicator, unit, "2020-H1", "50"));
        admin.get("/observations?indicator=" + indicator).body("items.period", contains("2020-06"));
        String single = indicator("LEVEL", "PERIOD");
        admin.post("/observations", "[" + row(single, unit, "2020-H1", "50") + "]")
                .statusCode(422)
                .body("errors.code", contains("OTHER_FREQUENCY"));
    }

    @Test
    void publishedGrowthStandsBesideItsLevel() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        observe(
                row(indicator, unit, "2018-02", "61082"),
                row(indicator, unit, "2018-02", "9.7", ",\"measure\":\"GROWTH\""));
        admin.get("/observations?indicator=" + indicator + "&measure=GROWTH").body("items.value", contains(9.7f));
    }

    @Test
    void aJanuaryIncludedInFebruaryHasNoValue() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        observe(row(indicator, unit, "2020-01", "null", ",\"status\":\"K\""));
        admin.get("/observations?indicator=" + indicator)
                .body("items[0].status", equalTo("K"))
                .body("items[0].value", nullValue());
    }

    @Test
    void aFallingYearToDateIsAWarningOnly() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        observe(row(indicator, unit, "2020-01", "5"));
        admin.post("/observations", "[" + row(indicator, unit, "2020-02", "4") + "]")
                .statusCode(201)
                .body("warnings.code", contains("FALLING_YTD"))
                .body("warnings.field", contains("[0].value"));
    }

    @Test
    void anEditorWritesForItsUnitsAndThoseBelow() {
        String indicator = indicator("LEVEL", "YTD");
        String zone = unit();
        String park = unit(zone);
        String elsewhere = unit();
        Api editor = Api.as(Tokens.of("editor", zone));
        editor.post("/observations", "[" + row(indicator, park, "2020-01", "1") + "]")
                .statusCode(201);
        editor.post("/observations", "[" + row(indicator, elsewhere, "2020-01", "1") + "]")
                .statusCode(403)
                .body("errors.field", contains("[0].unit"));
        Api.as(Tokens.of("viewer"))
                .post("/observations", "[" + row(indicator, park, "2020-02", "1") + "]")
                .statusCode(403);
        Api.as(Tokens.machine("observations:publish"))
                .post("/observations", "[" + row(indicator, elsewhere, "2020-01", "1") + "]")
                .statusCode(201);
    }

    @Test
    void whatIsObservedOrTaggedIsNotRetired() {
        String unit = unit();
        admin.post("/themes", "{\"code\":\"T-THEME\",\"name\":\"主题\"}").statusCode(201);
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"themes\":[\"T-THEME\"]");
        observe(row(indicator, unit, "2020-01", "1"));
        admin.delete("/themes/T-THEME", "\"v1\"").statusCode(409);
        admin.delete("/indicators/" + indicator, "\"v1\"").statusCode(409);
        admin.delete("/units/" + unit, "\"v1\"").statusCode(409).body("errors.code", contains("REFERENCED"));
    }

    @Test
    void aDryRunRefusesAlikeAndWritesNothing() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        Api editor = Api.as(Tokens.of("editor", unit));
        String rows = "[" + row(indicator, unit, "2020-06", "1") + "]";

        editor.post("/observations?dryRun=true", rows)
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("items.outcome", contains("RECORDED"));
        editor.get("/observations?unit=" + unit).body("items", hasSize(0));
        admin.post(
                        "/period-closings",
                        "{\"unit\":\"%s\",\"period\":\"2020-06\",\"closed\":true,\"reason\":\"x\"}".formatted(unit))
                .statusCode(201);
        editor.post("/observations?dryRun=true", rows)
                .statusCode(422)
                .body("errors.field", contains("[0].period"))
                .body("errors.code", contains("PERIOD_CLOSED"));
        editor.post("/observations?dryRun=true", "[" + row(indicator, unit(), "2020-06", "1") + "]")
                .statusCode(403)
                .body("errors.code", contains("FORBIDDEN_UNIT"));
        editor.post("/observations?dryRun=perhaps", rows).statusCode(400).body("errors.field", contains("dryRun"));
    }

    @Test
    void whatNobodyKnowsIsNotFoundInsteadOfEmpty() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        for (String path : new String[] {"/observations", "/export/sdmx-csv"}) {
            admin.get(path + "?unit=%s&unit=NOPE".formatted(unit))
                    .statusCode(404)
                    .body("errors.field", contains("unit"))
                    .body("errors.code", contains("UNKNOWN_UNIT"));
            admin.get(path + "?unit=%s&indicator=NOPE".formatted(unit))
                    .statusCode(404)
                    .body("errors.field", contains("indicator"))
                    .body("errors.code", contains("UNKNOWN_INDICATOR"));
            admin.get(path + "?unit=%s&asOf=2020-01-01T00:00:00Z".formatted(unit))
                    .statusCode(404);
            admin.get(path + "?unit=%s&indicator=%s".formatted(unit, indicator)).statusCode(200);
        }
    }

    @Test
    void malformedFiltersAreNamed() {
        admin.get("/observations?from=2020-13").statusCode(400).body("errors.field", contains("from"));
        admin.get("/observations?measure=SIZE").statusCode(400).body("errors.field", contains("measure"));
    }
}
