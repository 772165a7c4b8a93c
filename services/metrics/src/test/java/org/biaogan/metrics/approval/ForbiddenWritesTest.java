package org.biaogan.metrics.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody approves their own figure, writes to another's unit, or writes into a closed period, whichever way they try. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ForbiddenWritesTest {

    private static final String CLOSED = "2020-06";
    private static final String OPEN = "2020-07";

    private String indicator;
    private String park;
    private String elsewhere;

    @BeforeEach
    void closeOneMonthOfAParkAndAskForApprovalThere() {
        indicator = indicator("LEVEL", "YTD");
        park = unit(null, ",\"approvalRequired\":true");
        elsewhere = unit();
        Api.asAdmin()
                .post(
                        "/period-closings",
                        "{\"unit\":\"%s\",\"period\":\"%s\",\"closed\":true,\"reason\":\"x\"}".formatted(park, CLOSED))
                .statusCode(201);
    }

    @ParameterizedTest
    @EnumSource(WayIn.class)
    void nobodyWritesToAnothersUnit(WayIn way) {
        refused(way.write(Tokens.of("editor", park), figure(elsewhere, OPEN)), "FORBIDDEN_UNIT");
        refused(way.write(Tokens.of("approver", park), figure(elsewhere, OPEN)), "FORBIDDEN_UNIT");
        refused(way.write(machineOf(park), figure(elsewhere, OPEN)), "FORBIDDEN_UNIT");
        nothingIsThere();
    }

    @ParameterizedTest
    @EnumSource(WayIn.class)
    void nobodyWithoutTheRoleWritesAtAll(WayIn way) {
        for (String token : List.of(
                Tokens.of("viewer", park),
                Tokens.of("supervisor", park),
                Tokens.machine("read"),
                Tokens.machine("reports:create"))) {
            way.write(token, figure(park, OPEN)).statusCode(403);
        }
        nothingIsThere();
    }

    @ParameterizedTest
    @EnumSource(WayIn.class)
    void nobodyButAnOfficialReleaseWritesAFirstValueIntoAClosedPeriod(WayIn way) {
        for (String token : List.of(
                Tokens.of("editor", park),
                Tokens.of("approver", park),
                machineOf(park),
                Tokens.machine("observations:write"))) {
            refused(way.write(token, figure(park, CLOSED)), "PERIOD_CLOSED");
        }
        nothingIsThere();
        way.write(Tokens.machine("observations:publish"), figure(park, CLOSED)).statusCode(201);
        shown("1");
    }

    @ParameterizedTest
    @EnumSource(WayIn.class)
    void anEditorCorrectsNothingInAClosedPeriodAndAnApproverNotAlone(WayIn way) {
        observe(row(indicator, park, CLOSED, "9"));
        refused(way.write(Tokens.of("editor", park), correction(park, CLOSED)), "PERIOD_CLOSED");
        refused(way.write(Tokens.machine("observations:write"), correction(park, CLOSED)), "PERIOD_CLOSED");
        refused(way.write(Tokens.of("approver", park), figure(park, CLOSED)), "REASON_REQUIRED");
        way.write(Tokens.of("approver", park), correction(park, CLOSED)).statusCode(201);
        shown("9");
        refused(approve(Tokens.of("approver", park)), "OWN_SUBMISSION");
        shown("9");
    }

    @ParameterizedTest
    @EnumSource(WayIn.class)
    void nobodyApprovesTheirOwnFigure(WayIn way) {
        String token = Tokens.person("t-own-" + way, "one", Set.of("editor", "approver"), park);
        way.write(token, figure(park, OPEN)).statusCode(201).body("submitted", org.hamcrest.Matchers.equalTo(1));
        refused(approve(token), "OWN_SUBMISSION");
        refused(approve(Tokens.person("t-own-" + way, "other", Set.of("approver"), park)), "OWN_SUBMISSION");
        refused(approve(Tokens.person("t-own-" + way, "other", Set.of("admin"))), "OWN_SUBMISSION");
        refused(approve(Tokens.of("approver", elsewhere)), "FORBIDDEN_UNIT");
        refused(approve(Tokens.of("editor", park)), "FORBIDDEN_UNIT");
        refused(approve(Tokens.machine("observations:publish")), "FORBIDDEN_UNIT");
        nothingIsThere();
        approve(Tokens.of("approver", park)).statusCode(200);
        shown("1");
    }

    @ParameterizedTest
    @EnumSource(WayIn.class)
    void nobodyWritesOrApprovesWhomTheIssuerDoesNotName(WayIn way) {
        String unnamed = Tokens.withoutSubject("one", Set.of("editor", "approver"), park);
        way.write(unnamed, figure(park, OPEN)).statusCode(403);
        nothingIsThere();
        way.write(Tokens.of("editor", park), figure(park, OPEN)).statusCode(201);
        approve(unnamed).statusCode(403);
        nothingIsThere();
    }

    @ParameterizedTest
    @EnumSource(WayIn.class)
    void sendingTheSameAgainDoesNotApproveIt(WayIn way) {
        way.write(Tokens.of("editor", park), figure(park, OPEN)).statusCode(201);
        way.write(Tokens.of("editor", park), figure(park, OPEN));
        way.write(Tokens.of("approver", park), figure(park, OPEN)).statusCode(201);
        nothingIsThere();
    }

    @ParameterizedTest
    @EnumSource(WayIn.class)
    void nobodyWritesOfAPeriodThatIsNotOver(WayIn way) {
        refused(way.write(Tokens.of("editor", park), figure(park, "2999-01")), "NOT_OVER");
        refused(way.write(Tokens.admin(), figure(park, "2999-01")), "NOT_OVER");
    }

    private Map<String, String> figure(String unit, String period) {
        Map<String, String> figure = new LinkedHashMap<>();
        figure.put("indicator", indicator);
        figure.put("unit", unit);
        figure.put("period", period);
        figure.put("value", "1");
        return figure;
    }

    private Map<String, String> correction(String unit, String period) {
        Map<String, String> correction = figure(unit, period);
        correction.put("reason", "x");
        return correction;
    }

    private ValidatableResponse approve(String token) {
        long id = Api.asAdmin()
                .get("/submissions?state=PENDING&indicator=" + indicator)
                .extract()
                .jsonPath()
                .getLong("items[0].id");
        return Api.as(token).post("/submissions/decisions", "[{\"id\":%d,\"verdict\":\"APPROVE\"}]".formatted(id));
    }

    /** A batch names its faults in errors, a file in rows. */
    private static void refused(ValidatableResponse answer, String code) {
        assertThat(answer.extract().statusCode()).isIn(403, 422);
        JsonPath body = answer.extract().jsonPath();
        List<String> codes = new ArrayList<>(body.getList("errors.code", String.class));
        if (body.get("rows") != null) {
            codes.addAll(body.getList("rows.code", String.class));
        }
        assertThat(codes).contains(code);
    }

    private void nothingIsThere() {
        shown();
    }

    private void shown(String... values) {
        List<String> found = Api.asAdmin()
                .get("/observations?indicator=" + indicator)
                .extract()
                .jsonPath()
                .getList("items.value", String.class);
        assertThat(found).containsExactly(values);
    }

    private static String machineOf(String unit) {
        return Tokens.machine("observations:write", unit);
    }
}
