package org.biaogan.metrics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, so that a test decides on every byte of a cell. */
public final class Xlsx {

    private static final String BOOK = """
            <workbook xmlns:r="r"><workbookPr/><sheets>
            <sheet name="hidden" sheetId="1" state="hidden" r:id="x"/><sheet name="数据" sheetId="2" r:id="s"/>
            </sheets></workbook>""";

    private static final String RELATIONS = """
            <Relationships>
            <Relationship Id="s" Type="http://schema/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="t" Type="http://schema/sharedStrings" Target="/xl/sharedStrings.xml"/>
            <Relationship Id="y" Type="http://schema/styles" Target="styles.xml"/>
            </Relationships>""";

    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"><alignment/></xf><xf numFmtId="170"/></cellXfs></styleSheet>""";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Xlsx(String rows) {
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", "<sst/>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public static Xlsx of(String rows) {
        return new Xlsx(rows);
    }

    Xlsx sharing(String... texts) {
        return with("xl/sharedStrings.xml", "<sst><si>" + String.join("</si><si>", texts) + "</si></sst>");
    }

    Xlsx with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** A cell with text of its own. */
    public static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A row of cells, each as it is. */
    public static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Puts content into an empty cell, as somebody would who fills the sheet. */
    public static String fill(String xml, String cell, String content, String type) {
        String filled = xml.replaceFirst(
                "<c r=\"" + cell + "\"( s=\"\\d+\")?></c>", "<c r=\"" + cell + "\"$1" + type + ">" + content + "</c>");
        assertThat(filled).isNotEqualTo(xml);
        return filled;
    }

    /** The same book with its first sheet edited. */
    public static byte[] edited(byte[] book, UnaryOperator<String> edit) throws IOException {
        Path file = Files.write(Files.createTempFile("filled", ".xlsx"), book);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String content = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().endsWith("sheet1.xml") ? edit.apply(content) : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return bytes.toByteArray();
    }
}
