package org.biaogan.metrics.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.table.SentTable;
import org.junit.jupiter.api.Test;

/** The register goes out as a workbook and comes back as an import. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RegisterWorkbookTest {

    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");

    private final Api admin = Api.asAdmin();

    @Test
    void theWorkbookComesBackUnchanged() throws IOException {
        // Given
        String unit = Fixture.unit();
        String official = Fixture.official(unit);
        String full = Fixture.project(unit, """
                ,"leader":"%s","nature":"RENOVATION","level":"PROVINCIAL","flagship":true,"stage":"STARTED",
                "actualStart":"2026-02-03","longitude":113.85,"latitude":27.62,"summary":"=1+1\\n二期",
                "composition":[{"source":"LOAN","amount":10000}]""".formatted(official));
        String bare = Fixture.project(unit);

        // When
        byte[] workbook = workbook(unit, "");

        // Then
        assertThat(sheet(workbook)).contains("项目编码 code", "总投资 totalInvestment", "改建", "2026年计划投资 plan.2026");
        PortfolioClient.asAdmin()
                .post(SentTable.XLSX, workbook)
                .statusCode(201)
                .body("read", equalTo(2))
                .body("unchanged", equalTo(2));
        PortfolioClient.asAdmin()
                .with("dryRun", "true")
                .with("constant", "x:y")
                .post(SentTable.XLSX, workbook)
                .statusCode(400);
        admin.get("/projects/" + full).body("version", equalTo(1));
        admin.get("/projects/" + bare).body("version", equalTo(1));
    }

    @Test
    void theWorkbookIsNarrowedAndSortedAsTheListIs() throws IOException {
        String unit = Fixture.unit();
        String first = Fixture.project(unit, ",\"flagship\":true");
        String second = Fixture.project(unit, ",\"flagship\":true");
        String other = Fixture.project(unit);

        String sheet = sheet(workbook(unit, "&flagship=true&sort=-code"));

        assertThat(sheet).doesNotContain(other);
        assertThat(sheet.indexOf(second)).isPositive().isLessThan(sheet.indexOf(first));
        admin.get("/projects/xlsx?sort=size").statusCode(400).body("errors.field", contains("sort"));
        admin.get("/projects/xlsx?unit=NOWHERE").statusCode(404).body("errors.field", hasItem("unit"));
    }

    private byte[] workbook(String unit, String more) {
        return admin.get("/projects/xlsx?unit=" + unit + more)
                .statusCode(200)
                .contentType(SentTable.XLSX)
                .extract()
                .asByteArray();
    }

    /** All text of the workbook, in the order of the cells. */
    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("projects", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String texts = new String(
                    zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return ESCAPED.matcher(texts)
                    .replaceAll(escaped -> Character.toString(Integer.parseInt(escaped.group(1), 16)));
        } finally {
            Files.delete(file);
        }
    }
}
