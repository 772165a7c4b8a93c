package org.biaogan.metrics.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** An XLSX workbook: its first visible sheet, the texts that its cells share, and how they show days. */
final class Workbook implements Closeable {

    private static final String PLACE = "xl/";
    private static final int MOST_TEXTS = 250_000;

    private final ZipFile zip;
    private final Map<String, String> targets = new HashMap<>();
    private boolean countsFrom1904;
    private List<String> texts;
    private List<CellFormat> formats;

    Workbook(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    /** The rows of the first sheet that is not hidden. */
    XmlPart firstSheet() throws IOException, XMLStreamException {
        String wanted = null;
        try (XmlPart book = held("workbook.xml")) {
            while (wanted == null && book.toStart("workbookPr", "sheet")) {
                if (book.is("workbookPr")) {
                    countsFrom1904 =
                            "1".equals(book.attribute("date1904")) || "true".equals(book.attribute("date1904"));
                } else if (book.attribute("state") == null
                        || book.attribute("state").equals("visible")) {
                    wanted = book.attribute("id");
                }
            }
        }
        readTargets();
        return new XmlPart(Inflated.rows(zip.getInputStream(entry(targets.get(wanted)))));
    }

    boolean countsFrom1904() {
        return countsFrom1904;
    }

    /** A text that cells share, by its number. */
    String text(int number) throws IOException, XMLStreamException {
        if (texts == null) {
            texts = new ArrayList<>();
            readTexts();
        }
        return texts.get(number);
    }

    /** How cells of a style show a number. */
    CellFormat format(int style) throws IOException, XMLStreamException {
        if (formats == null) {
            formats = new ArrayList<>();
            readFormats();
        }
        return style < formats.size() ? formats.get(style) : CellFormat.NUMBER;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void readTargets() throws IOException, XMLStreamException {
        try (XmlPart relations = held("_rels/workbook.xml.rels")) {
            while (relations.toStart("Relationship")) {
                String type = relations.attribute("Type");
                String target = relations.attribute("Target");
                targets.put(relations.attribute("Id"), target);
                targets.put(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
    }

    private void readTexts() throws IOException, XMLStreamException {
        try (XmlPart shared = held(targets.get("sharedStrings"))) {
            while (shared.toStart("si")) {
                if (texts.size() == MOST_TEXTS) {
                    throw UnreadableWorkbook.tooLarge(
                            "The cells of a workbook share at most %d texts.".formatted(MOST_TEXTS));
                }
                texts.add(shared.richText("si"));
            }
        }
    }

    private void readFormats() throws IOException, XMLStreamException {
        if (!targets.containsKey("styles")) {
            return;
        }
        Map<Integer, CellFormat> named = new HashMap<>();
        try (XmlPart styles = held(targets.get("styles"))) {
            while (styles.toStart("numFmt", "cellXfs")) {
                if (styles.is("numFmt")) {
                    named.put(
                            Integer.valueOf(styles.attribute("numFmtId")),
                            CellFormat.of(styles.attribute("formatCode")));
                } else {
                    readStyles(styles, named);
                }
            }
        }
    }

    private void readStyles(XmlPart styles, Map<Integer, CellFormat> named) throws XMLStreamException {
        while (styles.toStartWithin("cellXfs")) {
            styles.startAnother();
            if (styles.is("xf")) {
                String id = styles.attribute("numFmtId");
                int number = id == null ? 0 : Integer.parseInt(id);
                formats.add(named.getOrDefault(number, CellFormat.builtIn(number)));
            }
        }
    }

    private XmlPart held(String target) throws IOException, XMLStreamException {
        return new XmlPart(Inflated.held(zip.getInputStream(entry(target))));
    }

    private ZipEntry entry(String target) throws IOException {
        ZipEntry entry =
                target == null ? null : zip.getEntry(target.startsWith("/") ? target.substring(1) : PLACE + target);
        if (entry == null) {
            throw new IOException("the workbook has no part " + target);
        }
        return entry;
    }
}
