package org.biaogan.metrics.entry;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EntryDraftTest {

    private String indicator;
    private String unit;
    private String path;
    private Api editor;

    @BeforeEach
    void prepare() {
        indicator = indicator("LEVEL", "YTD");
        unit = unit();
        path = "/entry-drafts/" + unit + "/2022-06";
        editor = Api.as(Tokens.of("editor", unit));
    }

    @Test
    void aDraftIsSavedOverwrittenAndThrownAway() {
        editor.get(path).statusCode(200).header("ETag", equalTo("\"v0\"")).body("rows", empty());
        editor.put(path, "\"v0\"", rows("\"12.\""))
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("rows.value", contains("12."))
                .body("faults.field", contains("rows[0].value"))
                .body("faults.code", contains("NOT_A_NUMBER"));
        editor.put(path, "\"v1\"", rows("12.50"))
                .statusCode(200)
                .header("ETag", equalTo("\"v2\""))
                .body("rows.value", contains("12.50"))
                .body("faults", empty());
        editor.get(path).body("revision", equalTo(2)).body("rows.value", contains("12.50"));
        editor.delete(path, "\"v2\"").statusCode(204);
        editor.get(path).body("revision", equalTo(0));
        editor.delete(path, "*").statusCode(404);
    }

    @Test
    void aDraftHasNoEarlierVersionsToBeReadAsOf() {
        editor.get(path + "?asOf=yesterday").statusCode(400).body("errors.field", contains("asOf"));
        editor.get(path + "?asOf=2022-07-01T00:00:00Z")
                .statusCode(422)
                .body("errors.field", contains("asOf"))
                .body("errors.code", contains("OF_TODAY_ONLY"));
    }

    @Test
    void aChangeMustStartFromWhatWasSavedLast() {
        editor.put(path, "\"v0\"", rows("1")).statusCode(200);
        editor.put(path, "\"v0\"", rows("2")).statusCode(412);
        editor.request()
                .contentType("application/json")
                .body(rows("2"))
                .put("/api/v1" + path)
                .then()
                .statusCode(428);
        editor.put(path, "*", rows("2")).statusCode(200);
    }

    @Test
    void nobodyElseSeesADraft() {
        target(indicator, unit, 2022, "5");
        editor.put(path, "*", rows("1")).statusCode(200);
        String sheet = "/entry-sheets?period=2022-06&unit=" + unit;
        editor.get(sheet).body("items[0].draft.value", equalTo("1")).body("items[0].value", nullValue());
        for (Api other : new Api[] {Api.asAdmin(), Api.as(Tokens.of("approver", unit))}) {
            other.get(path).statusCode(200).body("rows", empty());
            other.get(sheet).body("items[0].draft", nullValue());
            other.delete(path, "*").statusCode(404);
        }
        Api.asAdmin().get("/observations?indicator=" + indicator).body("items", empty());
    }

    @Test
    void aDraftIsOnlyForUnitsOnesOwn() {
        String below = unit(unit);
        editor.put("/entry-drafts/" + below + "/2022-06", "*", rows("1")).statusCode(200);
        String elsewhere = "/entry-drafts/" + unit() + "/2022-06";
        editor.put(elsewhere, "*", rows("1")).statusCode(403).body("errors.code", contains("FORBIDDEN_UNIT"));
        Api.as(Tokens.of("viewer")).put(path, "*", rows("1")).statusCode(403);
        editor.put("/entry-drafts/NOWHERE/2022-06", "*", rows("1")).statusCode(404);
        editor.put("/entry-drafts/" + unit + "/2022-13", "*", rows("1")).statusCode(400);
    }

    @Test
    void whatIsNoDraftIsRefused() {
        editor.put(path, "*", "{}").statusCode(422).body("errors.field", contains("rows"));
        editor.put(path, "*", "{\"rows\":[null]}").statusCode(422);
        editor.put(path, "*", "{\"rows\":[{\"value\":\"1\"}]}")
                .statusCode(422)
                .body("errors.field", contains("rows[0].indicator"));
        String row = "{\"indicator\":\"%s\",\"reason\":\"%s\"}".formatted(indicator, "长".repeat(1900));
        editor.put(path, "*", "{\"rows\":[" + row + ("," + row).repeat(200) + "]}")
                .statusCode(422)
                .body("errors.code", contains("TOO_LONG"));
    }

    private String rows(String value) {
        return "{\"rows\":[{\"indicator\":\"%s\",\"value\":%s}]}".formatted(indicator, value);
    }
}
