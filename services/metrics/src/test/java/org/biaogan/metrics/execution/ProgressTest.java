package org.biaogan.metrics.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProgressTest {

    private String park;
    private String project;
    private Api editor;
    private Api approver;

    @BeforeEach
    void aProjectOfAPark() {
        park = unit();
        project = project(park);
        editor = Api.as(Tokens.of("editor", park));
        approver = Api.as(Tokens.of("approver", park));
    }

    @Test
    void fiveKindsOfMoneyStayWhatWasSaidAndContradictionsAreWarnings() {
        report(
                        editor,
                        "2026-01",
                        "\"completed\":100,\"completedThisYear\":100,\"completedSinceStart\":100,\"inPlace\":120")
                .statusCode(201)
                .body("recorded", equalTo(1))
                .body("warnings", empty());
        report(editor, "2026-02", """
                "planned":200,"completed":150.5,"completedThisYear":120,"completedSinceStart":110,"inPlace":100,
                "physicalPercent":12.5,"physicalWords":"基础施工","peopleOnSite":35,"peopleExpected":60""")
                .statusCode(201)
                .body(
                        "warnings.code",
                        containsInAnyOrder(
                                "YEAR_BELOW_PERIOD",
                                "START_BELOW_YEAR",
                                "IN_PLACE_BELOW_COMPLETED",
                                "YEAR_NOT_CONTINUED",
                                "START_NOT_CONTINUED",
                                "IN_PLACE_FALLS"));
        known().body("items.period", contains("2026-01", "2026-02"))
                .body("items[1].completed", equalTo(150.5f))
                .body("items[1].completedThisYear", equalTo(120))
                .body("items[1].completedSinceStart", equalTo(110))
                .body("items[1].inPlace", equalTo(100))
                .body("items[1].planned", equalTo(200))
                .body("items[1].actualCost", nullValue())
                .body("items[1].physicalWords", equalTo("基础施工"))
                .body("items[1].peopleOnSite", equalTo(35))
                .body("items[1].state", equalTo("RECORDED"))
                .body("items[1].version", equalTo(1))
                .body("items[1].approvedBy", nullValue())
                .body("items[1].warnings", hasSize(6));
    }

    @Test
    void aCorrectionNeedsItsReasonAndLeavesWhatWasKnownBefore() {
        report(editor, "2026-03", "\"completed\":10").statusCode(201);
        report(editor, "2026-03", "\"completed\":10.0").statusCode(200).body("unchanged", equalTo(1));
        report(editor, "2026-03", "\"completed\":11")
                .statusCode(422)
                .body("errors.field", contains("reason"))
                .body("errors.code", contains("REASON_REQUIRED"));
        String before = known().extract().path("items[0].knownFrom");
        report(editor, "2026-03", "\"completed\":11,\"reason\":\"核实\"")
                .statusCode(201)
                .body("corrected", equalTo(1));
        known().body("items.completed", contains(11)).body("items.version", contains(2));
        editor.request()
                .queryParam("asOf", before)
                .get("/api/v1/projects/" + project + "/progress")
                .then()
                .body("items.completed", contains(10))
                .body("items[0].knownTo", nullValue());
        editor.get("/projects/" + project + "/progress?history=true")
                .body("items.version", contains(2, 1))
                .body("items.reason", contains("核实", null));
    }

    @Test
    void monthsAndTenDaysStandSideBySideInTheOrderOfTheirEnds() {
        for (String period : List.of("2026-04", "2026-04-T3", "2026-05-T1", "2026-04-T1")) {
            report(editor, period, "\"physicalPercent\":5").statusCode(201);
        }
        known().body("items.period", contains("2026-04-T1", "2026-04-T3", "2026-04", "2026-05-T1"));
        editor.get("/projects/" + project + "/progress?from=2026-05&to=2026-05")
                .body("items.period", contains("2026-05-T1"));
    }

    @Test
    void whatCannotBeIsRefusedByNameAndNothingOfTheBatchIsKept() {
        String other = project(park);
        editor.post(
                        "/project-progress",
                        "["
                                + Stream.of(
                                                row(other, "2026-01", "\"completed\":1"),
                                                row(project, "2026-13", "\"inPlace\":-1"),
                                                row(project, "2999-01", "\"physicalPercent\":100.5"),
                                                row(project, "2026-02", "\"peopleOnSite\":-1"),
                                                row(project, "2026-03", "\"physicalWords\":\" \""),
                                                row(other, "2026-01", "\"completed\":2"),
                                                row("T-NONE", "2026-01", "\"completed\":2"),
                                                row(project, "2026-04", "\"completed\":2,\"photos\":[\"x\"]"))
                                        .collect(Collectors.joining(","))
                                + "]")
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "[1].period",
                                "[1].inPlace",
                                "[2].period",
                                "[2].physicalPercent",
                                "[3].peopleOnSite",
                                "[4].body",
                                "[5].period",
                                "[6].project"));
        report(editor, "2026-04", "\"completed\":2,\"photos\":[\"x\"]")
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_FILE"));
        editor.get("/projects/" + other + "/progress").body("items", empty());
        editor.get("/projects/T-NONE/progress").statusCode(404);
    }

    @Test
    void whereApprovalIsAskedForNobodySeesAReportBeforeSomebodyElseApprovedIt() {
        park = unit(null, ",\"approvalRequired\":true");
        project = project(park);
        editor = Api.as(Tokens.of("editor", park));
        approver = Api.as(Tokens.of("approver", park));
        report(editor, "2026-01", "\"completed\":5").statusCode(201).body("submitted", equalTo(1));
        known().body("items", empty());
        report(editor, "2026-01", "\"completed\":6").statusCode(201).body("submitted", equalTo(1));
        int id = pending()
                .body("items.report.completed", contains(6))
                .body("items.mayDecide", contains(false))
                .extract()
                .path("items[0].id");
        decide(editor, id, "APPROVE", "").statusCode(403).body("errors.code", contains("OWN_SUBMISSION"));
        decide(approver, id, "RETURN", "").statusCode(422).body("errors.field", contains("[0].reason"));
        editor.get("/projects/" + project + "/progress?waiting=true")
                .body("items.state", contains("SUBMITTED"))
                .body("items.completed", contains(6))
                .body("items.version", contains(nullValue()))
                .body("items.knownFrom", contains(nullValue()));
        Api.asAdmin().delete("/projects/" + project, "*").statusCode(409).body("errors.code", contains("REFERENCED"));
        decide(approver, id, "APPROVE", "").statusCode(200).body("approved", equalTo(1));
        decide(approver, id, "APPROVE", "").statusCode(409).body("errors.code", contains("ALREADY_APPROVED"));
        known().body("items.completed", contains(6))
                .body("items.enteredBy", contains("editor" + park))
                .body("items.approvedBy", contains("approver" + park));
        approver.get("/progress-submissions?unit=" + park).body("items.state", contains("WITHDRAWN", "APPROVED"));
        Api.asAdmin()
                .post("/projects/" + project + "/progress", "{\"period\":\"2026-02\",\"completed\":1}")
                .statusCode(201)
                .body("recorded", equalTo(1));
        known().body("items[1].approvedBy", equalTo("admin"));
    }

    @Test
    void whatWasCountedBeforeMayBeTakenBackWithAWarning() {
        report(editor, "2026-03", "\"completed\":-20")
                .statusCode(201)
                .body("warnings.code", contains("TAKEN_BACK"))
                .body("warnings.field", contains("completed"));
        known().body("items.completed", contains(-20));
        report(editor, "2026-04", "\"completedSinceStart\":-20")
                .statusCode(422)
                .body("errors.field", contains("completedSinceStart"));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfReports() {
        List<String> few = statements(() -> months(2020, 2));
        List<String> many = statements(() -> months(2010, 40));
        assertThat(many).hasSameSizeAs(few).noneMatch(sql -> sql.startsWith("update project_version"));
        List<String> read = statements(() -> known().statusCode(200));
        report(editor, "2009-01", "\"completed\":1").statusCode(201);
        assertThat(statements(() -> known().statusCode(200))).hasSameSizeAs(read);
    }

    /** Numbers for the audit trail are fetched fifty at a time. */
    private static List<String> statements(Runnable deed) {
        return Statements.during(deed).stream()
                .filter(sql -> !sql.contains("nextval"))
                .toList();
    }

    private void months(int year, int count) {
        editor.post(
                        "/project-progress",
                        IntStream.range(0, count)
                                .mapToObj(i -> row(
                                        project,
                                        "%d-%02d".formatted(year + i / 12, i % 12 + 1),
                                        "\"completed\":1,\"physicalPercent\":1"))
                                .collect(Collectors.joining(",", "[", "]")))
                .statusCode(201);
    }

    private ValidatableResponse report(Api as, String period, String fields) {
        return as.post("/projects/" + project + "/progress", "{\"period\":\"%s\",%s}".formatted(period, fields));
    }

    private ValidatableResponse known() {
        return Api.as(Tokens.of("viewer")).get("/projects/" + project + "/progress");
    }

    private ValidatableResponse pending() {
        return editor.get("/progress-submissions?state=PENDING&unit=" + park);
    }

    private static ValidatableResponse decide(Api as, int id, String verdict, String more) {
        return as.post(
                "/progress-submissions/decisions", "[{\"id\":%d,\"verdict\":\"%s\"%s}]".formatted(id, verdict, more));
    }

    private static String row(String project, String period, String fields) {
        return "{\"project\":\"%s\",\"period\":\"%s\",%s}".formatted(project, period, fields);
    }
}
