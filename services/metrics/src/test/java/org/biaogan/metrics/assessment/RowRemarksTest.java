package org.biaogan.metrics.assessment;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a number must not stand without: over what stretch of time it is, what limits a comparison, why nothing is lit. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RowRemarksTest {

    private static final String CUSTOM =
            ",\"trajectory\":{\"kind\":\"CUSTOM\",\"points\":[{\"month\":6,\"percent\":40},{\"month\":12,\"percent\":100}]}";
    private static final String SEASONAL = ",\"trajectory\":{\"kind\":\"SEASONAL\"}";

    private final Api admin = Api.asAdmin();
    private String zone;
    private String north;
    private String south;

    @BeforeEach
    void aZoneOfTwoParks() {
        zone = unit();
        north = unit(zone);
        south = unit(zone);
    }

    @Test
    void aSumOfUnitsThatIsSummedOverPeriodsIsToYearToDateAndItsGrowthTheMonths() {
        // Given
        String indicator = indicator("LEVEL", "PERIOD", "UP", "MONTH", ",\"rollUp\":\"SUM\"");
        target(indicator, zone, 2020, "120");
        for (String park : new String[] {north, south}) {
            observe(
                    row(indicator, park, "2019-01", "4"),
                    row(indicator, park, "2019-02", "5"),
                    row(indicator, park, "2020-01", "5"),
                    row(indicator, park, "2020-02", "6"));
        }

        // Then
        board(zone, "2020-02")
                .body("items[0].actual", equalTo(22))
                .body("items[0].derivation", equalTo("SUM_OF_UNITS"))
                .body("items[0].basis", equalTo("PERIOD"))
                .body("items[0].actualBasis", equalTo("YTD"))
                .body("items[0].growthImplied", equalTo(20))
                .body("items[0].growthBasis", equalTo("PERIOD"))
                .body("items[0].growthStatus", nullValue());
        board(north, "2020-02")
                .body("items[0].derivation", equalTo("SUM_OF_PERIODS"))
                .body("items[0].actualBasis", equalTo("YTD"));
        board(north, "2020-03").body("items[0].actual", nullValue()).body("items[0].actualBasis", equalTo("YTD"));
    }

    @Test
    void whatIsNotSummedKeepsTheBasisOfItsIndicator() {
        observe(row(indicator("COUNT", "POINT"), north, "2020-03", "7"));
        board(north, "2020-03")
                .body("items[0].actualBasis", equalTo("POINT"))
                .body("items[0].growthBasis", equalTo("POINT"));
        observe(row(indicator("GROWTH", "PERIOD"), south, "2020-03", "7"));
        board(south, "2020-03")
                .body("items[0].actualBasis", equalTo("PERIOD"))
                .body("items[0].growthBasis", nullValue());
    }

    @Test
    void aBreakInPublishedGrowthIsToldInRowSeriesRanksAndContributions() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        observe(
                row(indicator, zone, "2019-06", "100"),
                row(indicator, zone, "2020-06", "111"),
                row(indicator, zone, "2020-06", "7.77", growth("B", "统计范围调整")),
                row(indicator, north, "2019-06", "40"),
                row(indicator, north, "2020-06", "44", ",\"status\":\"P\""),
                row(indicator, south, "2019-06", "60", ",\"status\":\"B\",\"reason\":\"并表\""),
                row(indicator, south, "2020-06", "67"));

        // Then
        board(zone, "2020-06")
                .body("items[0].status", equalTo("A"))
                .body("items[0].growthStatus", equalTo("B"))
                .body("items[0].growthNote", startsWith("公布增速7.8%，按总量推算11.0%，相差3.2个百分点；"));
        admin.get("/assessments/%s/%s?period=2020-06".formatted(indicator, zone))
                .body("series.find{it.period=='2020-06'}.growthStatus", equalTo("B"))
                .body("series.find{it.period=='2019-06'}.growthStatus", nullValue());
        admin.get("/contributions?indicator=%s&unit=%s&period=2020-06".formatted(indicator, zone))
                .body("growthStatus", equalTo("B"))
                .body("growthNote", endsWith("本期数列有断点（B），与以前不可直接比较：统计范围调整。"))
                .body("growthNoteEn", containsString("break in the series (B)"))
                .body("items.unit", contains(south, north))
                .body("items.status", contains("A", "P"))
                .body("items.note", contains("上年同期数列有断点（B）：并表。", "本期为初步数（P），以后可能修订。"))
                .body("items[1].noteEn", equalTo("provisional (P): may be revised."));
    }

    @Test
    void ranksByGrowthNameTheStatusAndTheNoteOfEachGrowth() {
        // Given
        String group = admin.post(
                        "/peer-groups",
                        "{\"code\":\"G-%s\",\"name\":\"园区\",\"units\":[\"%s\",\"%s\"]}".formatted(zone, north, south))
                .statusCode(201)
                .extract()
                .path("code");
        String published = indicator("LEVEL", "YTD");
        observe(
                row(published, north, "2020-06", "50", ",\"status\":\"P\""),
                row(published, north, "2020-06", "9", growth("B", "范围")),
                row(published, south, "2020-06", "50"),
                row(published, south, "2020-06", "5", growth("A", "初次")));
        String implied = indicator("LEVEL", "YTD");
        observe(row(implied, north, "2019-06", "40"), row(implied, north, "2020-06", "50", ",\"status\":\"P\""));

        // Then
        ranking(group, published, "GROWTH")
                .body("items.unit", contains(north, south))
                .body("items.growthStatus", contains("B", "A"))
                .body("items[0].growthNote", containsString("断点（B），与以前不可直接比较：范围"))
                .body("items[0].growthNoteEn", containsString("break in the series (B)"))
                .body("items[1].growthNote", nullValue());
        ranking(group, implied, "GROWTH")
                .body("items.growthStatus", contains("P"))
                .body("items.growthNote", contains("本期为初步数（P），以后可能修订。"));
        ranking(group, published, "ACTUAL")
                .body("items.growthStatus", everyItem(nullValue()))
                .body("items.growthNote", everyItem(nullValue()));
    }

    @Test
    void aStockWithoutABaseAndATargetOfZeroSayWhatIsTheMatter() {
        // Given
        String stock = indicator("LEVEL", "POINT");
        target(stock, north, 2020, "100");
        observe(row(stock, north, "2020-06", "90"));
        String zero = indicator("LEVEL", "YTD", "DOWN", "MONTH", "");
        target(zero, south, 2020, "0");
        observe(row(zero, south, "2020-06", "1"));

        // Then
        board(north, "2020-06")
                .body("items[0].state", equalTo("NO_DATA"))
                .body("items[0].lightRule", nullValue())
                .body("items[0].lightReason", equalTo("基数（上年末数）未知，只能判断是否达标，不能亮灯：请在目标中填写基数"))
                .body("items[0].lightReasonEn", endsWith("set the target's base"));
        board(south, "2020-06")
                .body("items[0].state", equalTo("NO_DATA"))
                .body("items[0].lightReason", startsWith("目标值为零或负数，不能计算完成率"))
                .body("items[0].lightReasonEn", containsString("no share of it can be formed"));
        board(north, "2020-07").body("items[0].state", equalTo("LATE")).body("items[0].lightReason", nullValue());
    }

    @Test
    void aTrajectoryWithoutEffectIsToldBeforeAndAfterItsTargetIsSet() {
        String growth = indicator("GROWTH", "YTD");
        target(growth, north, 2020, "\"value\":6", CUSTOM);
        observe(row(growth, north, "2020-06", "5"));
        board(north, "2020-06")
                .body("items[0].expectedPercent", nullValue())
                .body("items[0].trajectory.kind", equalTo("CUSTOM"))
                .body("items[0].trajectory.note", equalTo("该目标直接与实际值相比，不按进度推进，自定节点不起作用"))
                .body("items[0].trajectory.noteEn", endsWith("so the custom trajectory has no effect"));
        preview(growth, "\"value\":6" + CUSTOM).body("note", endsWith("自定节点不起作用"));
        preview(growth, "\"value\":6" + SEASONAL).body("note", endsWith("季节进度不起作用"));
        preview(growth, "\"value\":6").body("note", nullValue());
        preview(indicator("LEVEL", "YTD"), "\"value\":6" + CUSTOM).body("note", nullValue());
    }

    @Test
    void aRangeIsPreviewedAsItWillBeSaved() {
        String ratio = indicator("RATIO", "POINT", "RANGE", "MONTH", "");
        preview(ratio, "\"low\":2,\"high\":4" + CUSTOM)
                .body("asked", equalTo("CUSTOM"))
                .body("noteEn", endsWith("has no effect"))
                .body("points.expectedPercent", everyItem(nullValue()));
        preview(indicator("LEVEL", "YTD"), "\"low\":2,\"high\":4")
                .body("points.expectedValue", everyItem(nullValue()))
                .body("points.expectedPercent", everyItem(nullValue()));
        planned(ratio, "\"low\":4,\"high\":2").statusCode(422).body("errors.code", contains("LOW_ABOVE_HIGH"));
        planned(ratio, "\"low\":4").statusCode(422).body("errors.field", contains("high"));
        planned(ratio, "\"value\":3,\"low\":2,\"high\":4")
                .statusCode(422)
                .body("errors.code", contains("VALUE_OR_RANGE"));
    }

    @Test
    void aCorrectionOfWhatBecameKnownSinceThenIsCounted() {
        String since =
                OffsetDateTime.now().truncatedTo(ChronoUnit.MILLIS).toString().replace("+", "%2B");
        String indicator = indicator("LEVEL", "YTD");
        observe(row(indicator, north, "2020-06", "47.5"));
        revised(indicator, since, 0);
        observe(row(indicator, north, "2020-06", "47.7", ",\"reason\":\"核实\""));
        revised(indicator, since, 1);
    }

    private void revised(String indicator, String since, int count) {
        admin.get("/assessments/%s/%s?period=2020-06&since=%s".formatted(indicator, north, since))
                .statusCode(200)
                .body("revisedSince.count", equalTo(count));
    }

    private static String growth(String status, String reason) {
        return ",\"measure\":\"GROWTH\",\"status\":\"%s\",\"reason\":\"%s\"".formatted(status, reason);
    }

    private ValidatableResponse ranking(String group, String indicator, String by) {
        return admin.get("/rankings?group=%s&indicator=%s&period=2020-06&by=%s".formatted(group, indicator, by))
                .statusCode(200);
    }

    private ValidatableResponse preview(String indicator, String fields) {
        return planned(indicator, fields).statusCode(200);
    }

    private ValidatableResponse planned(String indicator, String fields) {
        return admin.post(
                "/trajectories/preview",
                "{\"indicator\":\"%s\",\"unit\":\"%s\",\"year\":2022,%s}".formatted(indicator, north, fields));
    }

    private ValidatableResponse board(String unit, String period) {
        return admin.get("/assessments?unit=%s&period=%s".formatted(unit, period))
                .statusCode(200);
    }
}
