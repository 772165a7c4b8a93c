package org.biaogan.metrics.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.unit;
import static org.biaogan.metrics.execution.ProgressWayIn.SPREADSHEET;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.intake.ImportClient;
import org.biaogan.metrics.table.Xlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProgressSheetTest {

    private static final String BUILT = ",\"stage\":\"UNDER_CONSTRUCTION\"";

    private static final String COLUMNS =
            "id, code, version, name, unit, themes, flagship, money_unit, composition, plans,"
                    + " stage, recorded_by, known_from";

    private static final String MANY = """
            select -nextval('project_version_seq'), '%s-' || to_char(n, 'FM0000'), 1, '测试项目', '%s', '{}', false, '万元',
                '{"parts":[]}', '{"years":[{"year":2026,"investment":1}]}', 'RESERVE', 'x', now()
            from generate_series(1, 2001) n""";

    @Inject
    DataSource database;

    private String park;
    private String project;
    private Api editor;
    private ImportClient files;

    @BeforeEach
    void aProjectUnderConstruction() {
        park = unit();
        project = project(park, BUILT);
        editor = Api.as(Tokens.of("editor", park));
        files = ImportClient.as(Tokens.of("editor", park));
    }

    @Test
    void aUnitIsAskedForWhatItBuildsAndWhatThoseBelowItBuild() {
        String below = project(unit(park), BUILT);
        project(park, ",\"stage\":\"COMPLETED\"");
        String stillPaid = project(park, ",\"stage\":\"COMPLETED\"");
        String idea = project(park, ",\"stage\":\"RESERVE\"");
        report(stillPaid, "2026-05", "\"completed\":3").statusCode(201);
        report(project, "2026-06", "\"completed\":5,\"completedSinceStart\":50").statusCode(201);
        report(project, "2026-05", "\"completed\":4,\"completedSinceStart\":45").statusCode(201);
        sheet("2026-06")
                .body("items.project", containsInAnyOrder(project, below, stillPaid, idea))
                .body("items.find { it.project == '%s' }.state".formatted(project), equalTo("RECORDED"))
                .body("items.find { it.project == '%s' }.known.completedSinceStart".formatted(project), equalTo(50))
                .body("items.find { it.project == '%s' }.previous.completedSinceStart".formatted(project), equalTo(45))
                .body("items.find { it.project == '%s' }.planThisYear".formatted(project), equalTo(6000))
                .body("items.find { it.project == '%s' }.state".formatted(below), equalTo("MISSING"))
                .body("closed", equalTo(false));
        editor.get("/progress-sheets?unit=T-NONE&period=2026-06").statusCode(404);
        editor.get("/progress-sheets?unit=" + park).statusCode(400).body("errors.field", contains("period"));
        editor.get("/progress-sheets?period=2026-Q1&unit=" + park)
                .statusCode(400)
                .body("errors.field", contains("period"));
    }

    @Test
    void aSheetThatWasFilledIsTakenAsItIsAndOneLeftAloneSaysNothingNew() throws IOException {
        project(park, BUILT);
        byte[] sheet = download("2026-06");
        byte[] filled = Xlsx.edited(sheet, xml -> fill(fill(fill(xml, "L2", "5.5"), "Q2", "12"), "S2", "30"));
        files.post("/progress-imports?dryRun=true", SPREADSHEET, filled)
                .statusCode(200)
                .body("state", equalTo("PREVIEWED"))
                .body("id", nullValue())
                .body("taken", equalTo(1))
                .body("notFilled", equalTo(1))
                .body("changes.line", contains(2))
                .body("changes.outcome", contains("RECORDED"))
                .body("changes.report.completed", contains(5.5f));
        known().body("items", empty());
        files.post("/progress-imports", SPREADSHEET, filled).statusCode(201).body("id", notNullValue());
        known().body("items.completed", contains(5.5f)).body("items.peopleOnSite", contains(30));
        files.post("/progress-imports", SPREADSHEET, download("2026-06"))
                .statusCode(201)
                .body("unchanged", equalTo(1))
                .body("taken", equalTo(0));
        byte[] corrected = Xlsx.edited(
                download("2026-06"),
                xml -> Xlsx.fill(
                        xml.replaceFirst("(?<cell><c r=\"Q2\"[^>]*><v>)12<", "${cell}13<"),
                        "U2",
                        "<is><t>复测</t></is>",
                        " t=\"inlineStr\""));
        files.post("/progress-imports", SPREADSHEET, corrected).statusCode(201).body("taken", equalTo(1));
        known().body("items.completed", contains(5.5f))
                .body("items.physicalPercent", contains(13))
                .body("items.reason", contains("复测"));
    }

    @Test
    void oneRefusedRowRefusesTheFileAndEveryReasonNamesItsCell() throws IOException {
        String other = project(park, BUILT);
        String csv = "project,period,completed,peopleOnSite,physicalPercent\n%s,2026-06,1,2,3\n%s,2026-06,1e3,2.5,101\n"
                .formatted(project, other);
        ValidatableResponse refused = files.post("/progress-imports", "text/csv", csv.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("refused", equalTo(1))
                .body("taken", equalTo(0))
                .body("rows.line", hasItem(3))
                .body("rows.column", hasItems("completed", "peopleOnSite", "physicalPercent"));
        refused.body("rows.code", hasItems("NOT_A_NUMBER", "NOT_WHOLE", "OUT_OF_RANGE"));
        known().body("items", empty());
        byte[] broken = Xlsx.edited(download("2026-06"), xml -> Xlsx.fill(xml, "L2", "<v>x</v>", " t=\"str\""));
        files.post("/progress-imports", SPREADSHEET, broken)
                .statusCode(422)
                .body("rows.column", contains("本期完成投资 completed"));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfProjects() {
        int few = Statements.during(() -> sheet("2026-06").statusCode(200)).size();
        for (int i = 0; i < 5; i++) {
            project(park, BUILT);
        }
        assertThat(Statements.during(() -> sheet("2026-06").statusCode(200))).hasSize(few);
    }

    @Test
    void aLargeUnitIsAskedPageByPageAndOneWorkbookHoldsNotAll() throws SQLException {
        // Given
        String large = unit();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into project_version (" + COLUMNS + ") " + MANY.formatted(large, large));
        }

        // Then
        editor.get("/progress-sheets?period=2026-06&size=3&page=1&unit=" + large)
                .header("X-Total-Count", "2001")
                .header("Link", containsString("rel=\"next\""))
                .body("total", equalTo(2001))
                .body("items.project", contains(large + "-0004", large + "-0005", large + "-0006"));
        editor.get("/progress-sheets?period=2025-06&unit=" + large).body("total", equalTo(0));
        editor.get("/progress-sheets/xlsx?period=2026-06&unit=" + large)
                .statusCode(422)
                .body("errors.field", contains("unit"))
                .body("errors.code", contains("TOO_MANY_PROJECTS"))
                .body("errors.message[0]", containsString(large));
    }

    private static String fill(String xml, String cell, String number) {
        return Xlsx.fill(xml, cell, "<v>" + number + "</v>", "");
    }

    private byte[] download(String period) {
        return editor.get("/progress-sheets/xlsx?period=%s&unit=%s".formatted(period, park))
                .statusCode(200)
                .contentType(SPREADSHEET)
                .extract()
                .asByteArray();
    }

    private ValidatableResponse sheet(String period) {
        return editor.get("/progress-sheets?period=%s&unit=%s".formatted(period, park));
    }

    private ValidatableResponse known() {
        return editor.get("/projects/" + project + "/progress");
    }

    private ValidatableResponse report(String of, String period, String fields) {
        return editor.post("/projects/" + of + "/progress", "{\"period\":\"%s\",%s}".formatted(period, fields));
    }
}
