package org.biaogan.metrics.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.intake.ImportClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SdmxRoundTripTest {

    private static final String HEADER = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,MEASURE,BASIS,"
            + "TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,SOURCE,RELEASE_DATE,REASON";

    private String indicator;
    private String unit;

    @BeforeEach
    void prepare() {
        indicator = indicator("LEVEL", "YTD");
        unit = unit();
    }

    @Test
    void anObservationIsARowInTheWordsOfSdmx() {
        observe(
                row(indicator, unit, "2020-01", "null", ",\"status\":\"K\""),
                row(indicator, unit, "2020-02", "-12.500", ",\"status\":\"W\",\"source\":\"市统计局\""),
                row(indicator, unit, "2020-02", "9.7", ",\"measure\":\"GROWTH\",\"releasedOn\":\"2020-03-16\""));
        String row = "dataflow,BIAOGAN:OBSERVATIONS(1.0.0),I,M," + unit + "," + indicator + ",";
        export(indicator)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("observations.sdmx.csv"))
                .body(equalTo(HEADER + "\r\n"
                        + row + "LEVEL,YTD,2020-01,,K,亿元,,,\r\n"
                        + row + "GROWTH,YTD,2020-02,9.7,A,%,,2020-03-16,\r\n"
                        + row + "LEVEL,YTD,2020-02,-12.500,W,亿元,市统计局,,\r\n"));
    }

    @Test
    void whatWasExportedIsReadBackAsKnownAlready() {
        observeAllKinds();
        send(export(indicator).extract().asString())
                .statusCode(201)
                .body("unchanged", equalTo(8))
                .body("taken", equalTo(0));
    }

    @Test
    void anotherServiceEndsUpWithTheSameBytes() {
        observeAllKinds();
        String exported = export(indicator).extract().asString();
        String other = indicator("LEVEL", "YTD");
        String elsewhere = unit();
        String renamed = exported.replace(indicator, other).replace(unit, elsewhere);
        send(renamed).statusCode(201).body("taken", equalTo(8));
        assertThat(export(other).extract().asString()).isEqualTo(renamed);
    }

    @Test
    void anExportAsOfAnInstantIsWhatWasKnownThen() {
        observe(row(indicator, unit, "2020-03", "1"));
        String before = export(indicator).extract().asString();
        String knownFrom = Api.asAdmin()
                .get("/observations?indicator=" + indicator)
                .extract()
                .path("items[0].knownFrom");
        String asOf = OffsetDateTime.parse(knownFrom).toInstant().toString();
        observe(row(indicator, unit, "2020-03", "2", ",\"reason\":\"更正\""));
        assertThat(request("indicator=" + indicator + "&asOf=" + asOf).extract().asString())
                .isEqualTo(before);
        request("asOf=2999-01-01T00:00:00Z").statusCode(422).body("errors.field", contains("asOf"));
        request("from=2020-13").statusCode(400).body("errors.field", contains("from"));
    }

    @Test
    void allPortionsOfALargeExportArriveOnceAndInTheirOrder() {
        List<String> indicators =
                IntStream.range(0, 4).mapToObj(i -> indicator("LEVEL", "YTD")).toList();
        StringBuilder file = new StringBuilder("indicator,unit,period,value\n");
        for (String series : indicators) {
            for (int month = 0; month < 1500; month++) {
                file.append("%s,%s,%d-%02d,%d\n".formatted(series, unit, 1900 + month / 12, month % 12 + 1, month));
            }
        }
        String other = unit();
        send(file + "%s,%s,2020-01,7\n".formatted(indicator, other)).statusCode(201);
        List<String> rows = request("unit=" + unit + "&unit=" + other)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .toList();
        assertThat(rows).hasSize(6001).doesNotHaveDuplicates();
        indicators.forEach(series -> assertThat(rows.stream()
                        .dropWhile(row -> !row.contains("," + series + ","))
                        .takeWhile(row -> row.contains("," + series + ","))
                        .map(row -> row.split(",")[8]))
                .hasSize(1500)
                .isSorted());
    }

    @Test
    void aRowThatContradictsItsIndicatorIsRefused() {
        refused("I,Q," + unit + "," + indicator + ",LEVEL,YTD,2020-03,1,A,亿元,,,", "FREQ", "OTHER_FREQUENCY");
        refused(
                "I,M," + unit + "," + indicator + ",LEVEL,YTD,2020-03,1,A,万元,,,",
                "UNIT_MEASURE",
                "OTHER_UNIT_OF_MEASURE");
    }

    @Test
    void whatCannotBeDoneWithoutLossIsRefused() {
        String row = ",M," + unit + "," + indicator + ",LEVEL,YTD,2020-03,1,A,亿元,统计局,2020-04-01,";
        refused("D" + row, "ACTION", "NOTHING_DELETED");
        refused("X" + row, "ACTION", "UNKNOWN_WORD");
        refused("M" + row.replace("2020-04-01", ""), "RELEASE_DATE", "MERGE_INCOMPLETE");
        send(HEADER + "\ndataflow,OTHER:FLOW(1.0),M" + row.replace("2020-03", "2020-M03") + "\n")
                .statusCode(201)
                .body("taken", equalTo(1));
        send(HEADER + "\ndataflow,OTHER:FLOW(1.0),R,M," + unit + "," + indicator + ",LEVEL,YTD,2020-Q1,NaN,M,,,,缺报\n")
                .statusCode(201)
                .body("changes.outcome", contains("CORRECTED"))
                .body("changes[0].statusAfter", equalTo("M"));
    }

    private void observeAllKinds() {
        observe(
                row(indicator, unit, "2020-01", "null", ",\"status\":\"K\""),
                row(indicator, unit, "2020-02", "1.50", ",\"status\":\"W\",\"source\":\"a,b \\\"c\\\"\\n d\""),
                row(indicator, unit, "2020-03", "-0.123456789012", ",\"status\":\"B\",\"source\":\"　首尾空白 \""),
                row(indicator, unit, "2020-04", "123456789012345678.123456789012", ",\"status\":\"P\""),
                row(indicator, unit, "2020-05", "0", ",\"reason\":\"第一次, \\\"补报\\\"\",\"releasedOn\":\"2020-06-18\""),
                row(indicator, unit, "2020-06", "null", ",\"status\":\"M\""),
                row(indicator, unit, "2020-12", "5E3"),
                row(indicator, unit, "2020-12", "-5.4", ",\"measure\":\"GROWTH\""));
    }

    private static ValidatableResponse export(String indicator) {
        return request("indicator=" + indicator).statusCode(200);
    }

    private static ValidatableResponse request(String query) {
        return Api.as(Tokens.of("viewer")).get("/export/sdmx-csv?" + query);
    }

    private static ValidatableResponse send(String file) {
        return ImportClient.asAdmin().post(file);
    }

    private static void refused(String row, String column, String code) {
        send(HEADER + "\ndataflow,BIAOGAN:OBSERVATIONS(1.0.0)," + row + "\n")
                .statusCode(422)
                .body("rows.column", contains(column))
                .body("rows.code", contains(code))
                .body("changes", empty());
    }
}
