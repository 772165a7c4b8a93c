package org.biaogan.metrics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.table.Xlsx.row;
import static org.biaogan.metrics.table.Xlsx.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "629, 629",
        "629.0, 629.0",
        "628.99999999999989, 629",
        "1.1000000000000001, 1.1",
        "97.200000000000003, 97.2",
        "1.0000000000000001E-2, 0.01",
        "0.30000000000000004, 0.3",
        "5.4321876543218766, 5.432187654322",
        "-1E3, -1000",
        "0, 0",
        "123456789012345678.123456789012, 123456789012345678.123456789012",
    })
    void aNumberIsWhatWasTypedNotItsBinaryNeighbour(String stored, String typed) throws IOException {
        assertThat(only(row("<c><v>" + stored + "</v></c>"))).isEqualTo(typed);
    }

    @Test
    void everyKindOfCellIsRead() throws IOException {
        List<Cells> rows = read(Xlsx.of(row(
                        "<c t=\"s\"><v>1</v></c>",
                        text(" 内联 "),
                        "<c t=\"str\"><f>A1&amp;B1</f><v>算出</v></c>",
                        "<c><f>1+1</f><v>2</v></c>",
                        "<c t=\"b\"><v>1</v></c>",
                        "<c s=\"1\"><v>44727</v></c>",
                        "<c s=\"2\"><v>44713</v></c>",
                        "<c t=\"d\"><v>2022-06-15T00:00:00</v></c>"))
                .sharing("<t>零</t>", "<r><t>一</t></r><r><t>半</t></r><rPh><t>yi</t></rPh>"));
        assertThat(rows.get(0).raw())
                .containsExactly("一半", " 内联 ", "算出", "2", "TRUE", "2022-06-15", "2022-06", "2022-06-15");
    }

    @Test
    void rowsAndCellsStandWhereTheirReferencesSay() throws IOException {
        List<Cells> rows = read(Xlsx.of(row(text("a"), text("b"), text("c"))
                + "<row r=\"7\"><c r=\"C7\"><v>3</v></c></row>"
                + "<row r=\"9\"><c r=\"A9\"><v>1</v></c><c r=\"F9\" s=\"1\"/></row>"));
        assertThat(rows).extracting(Cells::line).containsExactly(1, 7, 9);
        assertThat(rows.get(1).raw()).containsExactly("", "", "3");
        assertThat(rows.get(2).raw()).containsExactly("1", "", "");
    }

    @Test
    void anErrorInACellBelongsToThatCellAlone() throws IOException {
        Cells cells = read(Xlsx.of(row(
                        text("a"), "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "<c><v>x</v></c>", "<c><v>1</v></c>")))
                .get(0);
        assertThat(cells.broken()).containsOnlyKeys(1, 2);
        assertThat(cells.broken().get(1).message()).contains("#DIV/0!");
        assertThat(cells.raw()).containsExactly("a", "", "", "1");
    }

    @Test
    void whatIsNoWorkbookIsNamedOnce() throws IOException {
        assertThat(fault("PK\3\4 and then nothing".getBytes())).isEqualTo("NOT_A_WORKBOOK");
        assertThat(fault(Xlsx.of("<row><c>").bytes())).isEqualTo("NOT_A_WORKBOOK");
        assertThat(fault(Xlsx.of(row("<c t=\"s\"><v>3</v></c>")).bytes())).isEqualTo("NOT_A_WORKBOOK");
        assertThat(fault(Xlsx.of("").with("xl/workbook.xml", "<workbook/>").bytes()))
                .isEqualTo("NOT_A_WORKBOOK");
        assertThat(fault(Xlsx.of("")
                        .with(
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a><row><c><v>&e;</v></c></row></a>")
                        .bytes()))
                .isEqualTo("NOT_A_WORKBOOK");
    }

    @Test
    void bombsEndSoon() throws IOException {
        String million = "x".repeat(1024 * 1024);
        assertThat(fault(Xlsx.of(row(text(million.repeat(20)))).bytes())).isEqualTo("TOO_LARGE");
        assertThat(fault(Xlsx.of(row("<c t=\"s\"><v>0</v></c>"))
                        .sharing("<t>" + million + million + "</t>")
                        .bytes()))
                .isEqualTo("TOO_LARGE");
        assertThat(fault(Xlsx.of("<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>").bytes()))
                .isEqualTo("TOO_LARGE");
        assertThat(fault(Xlsx.of("<row r=\"2000000\"/>").bytes())).isEqualTo("TOO_LARGE");
        assertThat(fault(Xlsx.of(row("<c t=\"s\"><v>0</v></c>"))
                        .with("xl/sharedStrings.xml", "<sst>" + "<si><t>long enough a text</t></si>".repeat(1_200_000))
                        .bytes()))
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void aWorkbookOfTinyTextsEndsSoon() throws IOException {
        String texts = "<sst>" + "<si/>".repeat(250_001) + "</sst>";
        assertThat(fault(Xlsx.of(row("<c t=\"s\"><v>0</v></c>"))
                        .with("xl/sharedStrings.xml", texts)
                        .bytes()))
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void aRowIsAsLongAsWhatItsCellsSayNotAsTheirReferences() throws IOException {
        String[] references = new String[20];
        Arrays.fill(references, "<c t=\"s\"><v>0</v></c>");
        List<Cells> rows = read(
                Xlsx.of(row(text("a")) + row(references) + row(text("b"))).sharing("<t> " + "x".repeat(1000) + "</t>"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).extracting(Cells::line, Cells::isUnreadable).containsExactly(2, true);
        assertThat(rows.get(1).fault().code()).isEqualTo("TOO_LONG");
    }

    @Test
    void whatBrokenCellsHoldCountsAsWell() throws IOException {
        String broken = "<c t=\"e\"><v>" + "#".repeat(1000) + "</v></c>";
        assertThat(read(Xlsx.of(row(broken))).get(0).length()).isGreaterThan(1000);
        assertThat(fault(Xlsx.of(row(broken.repeat(20))).bytes())).isEqualTo("TOO_LONG");
    }

    @Test
    void cellsWithoutReferenceStayWithinTheSheet() throws IOException {
        assertThat(read(Xlsx.of(row("<c/>".repeat(16_384))))).noneMatch(Cells::isUnreadable);
        assertThat(fault(Xlsx.of(row("<c/>".repeat(16_385))).bytes())).isEqualTo("TOO_LARGE");
    }

    private String only(String row) throws IOException {
        return read(Xlsx.of(row)).get(0).raw().get(0);
    }

    private String fault(byte[] file) throws IOException {
        List<Cells> rows = read(file);
        assertThat(rows).isNotEmpty();
        return rows.get(rows.size() - 1).fault().code();
    }

    private List<Cells> read(Xlsx workbook) throws IOException {
        return read(workbook.bytes());
    }

    private List<Cells> read(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("book"), file);
        List<Cells> rows = new ArrayList<>();
        try (XlsxReader reader = new XlsxReader(path)) {
            for (Optional<Cells> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
