package org.biaogan.metrics.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.equalTo;

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

/** Nobody approves their own report, reports on another's project, or into a closed month, whichever way they try. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ForbiddenProgressTest {

    private static final String CLOSED = "2020-06-T1";
    private static final String OPEN = "2020-07";

    private String park;
    private String elsewhere;
    private String own;
    private String foreign;

    @BeforeEach
    void closeOneMonthOfAParkAndAskForApprovalThere() {
        park = unit(null, ",\"approvalRequired\":true");
        elsewhere = unit();
        own = project(park);
        foreign = project(elsewhere);
        Api.asAdmin()
                .post(
                        "/period-closings",
                        "{\"unit\":\"%s\",\"period\":\"2020-06\",\"closed\":true,\"reason\":\"x\"}".formatted(park))
                .statusCode(201);
    }

    @ParameterizedTest
    @EnumSource(ProgressWayIn.class)
    void nobodyReportsOnAnothersProject(ProgressWayIn way) {
        refused(way.write(Tokens.of("editor", park), report(foreign, OPEN)), "FORBIDDEN_UNIT");
        refused(way.write(Tokens.of("approver", park), report(foreign, OPEN)), "FORBIDDEN_UNIT");
        shown(foreign);
    }

    @ParameterizedTest
    @EnumSource(ProgressWayIn.class)
    void whoAnswersForAProjectReportsOnItThoughItBelongsToAnother(ProgressWayIn way) {
        String shared = project(elsewhere, ",\"responsibleUnit\":\"" + unit(park) + "\"");
        way.write(Tokens.of("editor", park), report(shared, OPEN))
                .statusCode(201)
                .body("submitted", equalTo(1));
        shown(shared);
    }

    @ParameterizedTest
    @EnumSource(ProgressWayIn.class)
    void nobodyWithoutTheRoleReportsAtAll(ProgressWayIn way) {
        for (String token : List.of(
                Tokens.of("viewer", park),
                Tokens.of("supervisor", park),
                Tokens.machine("read"),
                Tokens.machine("observations:write", park),
                Tokens.machine("observations:publish"))) {
            way.write(token, report(own, OPEN)).statusCode(403);
        }
        shown(own);
    }

    @ParameterizedTest
    @EnumSource(ProgressWayIn.class)
    void nobodyButAnAdministratorReportsFirstIntoAClosedMonth(ProgressWayIn way) {
        refused(way.write(Tokens.of("editor", park), report(own, CLOSED)), "PERIOD_CLOSED");
        refused(way.write(Tokens.of("approver", park), report(own, CLOSED)), "PERIOD_CLOSED");
        shown(own);
        way.write(Tokens.admin(), report(own, CLOSED)).statusCode(201);
        shown(own, "1");
    }

    @ParameterizedTest
    @EnumSource(ProgressWayIn.class)
    void anEditorCorrectsNothingInAClosedMonthAndAnApproverNotAlone(ProgressWayIn way) {
        Api.asAdmin()
                .post("/projects/" + own + "/progress", "{\"period\":\"%s\",\"completed\":9}".formatted(CLOSED))
                .statusCode(201);
        refused(way.write(Tokens.of("editor", park), correction(own, CLOSED)), "PERIOD_CLOSED");
        refused(way.write(Tokens.of("approver", park), report(own, CLOSED)), "REASON_REQUIRED");
        way.write(Tokens.of("approver", park), correction(own, CLOSED)).statusCode(201);
        shown(own, "9");
        refused(approve(Tokens.of("approver", park)), "OWN_SUBMISSION");
        shown(own, "9");
    }

    @ParameterizedTest
    @EnumSource(ProgressWayIn.class)
    void nobodyApprovesTheirOwnReport(ProgressWayIn way) {
        String token = Tokens.person("t-own-progress-" + way, "one", Set.of("editor", "approver"), park);
        way.write(token, report(own, OPEN)).statusCode(201).body("submitted", equalTo(1));
        refused(approve(token), "OWN_SUBMISSION");
        refused(approve(Tokens.person("t-own-progress-" + way, "other", Set.of("admin"))), "OWN_SUBMISSION");
        refused(approve(Tokens.of("approver", elsewhere)), "FORBIDDEN_UNIT");
        refused(approve(Tokens.of("editor", park)), "FORBIDDEN_UNIT");
        refused(approve(Tokens.of("supervisor", park)), "FORBIDDEN_UNIT");
        shown(own);
        approve(Tokens.of("approver", park)).statusCode(200);
        shown(own, "1");
    }

    @ParameterizedTest
    @EnumSource(ProgressWayIn.class)
    void nobodyReportsOnAPeriodThatIsNotOver(ProgressWayIn way) {
        refused(way.write(Tokens.of("editor", park), report(own, "2999-01")), "NOT_OVER");
        refused(way.write(Tokens.admin(), report(own, "2999-01-T1")), "NOT_OVER");
        shown(own);
    }

    private static Map<String, String> report(String project, String period) {
        Map<String, String> report = new LinkedHashMap<>();
        report.put("project", project);
        report.put("period", period);
        report.put("completed", "1");
        return report;
    }

    private static Map<String, String> correction(String project, String period) {
        Map<String, String> correction = report(project, period);
        correction.put("reason", "x");
        return correction;
    }

    private ValidatableResponse approve(String token) {
        int id = Api.asAdmin()
                .get("/progress-submissions?state=PENDING&unit=" + park)
                .extract()
                .path("items[0].id");
        return Api.as(token)
                .post("/progress-submissions/decisions", "[{\"id\":%d,\"verdict\":\"APPROVE\"}]".formatted(id));
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

    private static void shown(String project, String... values) {
        List<String> found = Api.asAdmin()
                .get("/projects/" + project + "/progress")
                .extract()
                .jsonPath()
                .getList("items.completed", String.class);
        assertThat(found).containsExactly(values);
    }
}
