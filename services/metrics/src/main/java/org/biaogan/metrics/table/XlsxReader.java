package org.biaogan.metrics.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.biaogan.metrics.rest.Fault;

/** Reads the first visible sheet of an XLSX workbook; of formulas the values that were stored with them. */
final class XlsxReader implements CellReader {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LETTERS = 26;

    private final Path file;
    private Workbook workbook;
    private XmlPart sheet;
    private boolean ended;
    private int line;
    private int width;

    XlsxReader(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Cells> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (sheet == null) {
                workbook = new Workbook(file);
                sheet = workbook.firstSheet();
            }
            return row();
        } catch (SheetRow.TooLong e) {
            ended = true;
            return Optional.of(Cells.unreadable(line, e.fault()));
        } catch (UnreadableWorkbook e) {
            return last(e);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return last(UnreadableWorkbook.malformed(e));
        }
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        if (workbook != null) {
            workbook.close();
        }
    }

    private Optional<Cells> last(UnreadableWorkbook e) {
        ended = true;
        return Optional.of(Cells.unreadable(line + 1, e.fault()));
    }

    private Optional<Cells> row() throws IOException, XMLStreamException {
        if (!sheet.toStart("row")) {
            ended = true;
            return Optional.empty();
        }
        String number = sheet.attribute("r");
        line = number == null ? line + 1 : Integer.parseInt(number);
        if (line > MOST_ROWS) {
            throw UnreadableWorkbook.tooLarge("A sheet has at most %d rows.".formatted(MOST_ROWS));
        }
        SheetRow row = new SheetRow();
        int place = -1;
        while (sheet.toStartWithin("row")) {
            if (sheet.is("c")) {
                place = place(sheet.attribute("r"), place + 1);
                cell(row, place);
            } else {
                sheet.skip();
            }
        }
        Cells cells = row.cells(line, width);
        width = width == 0 ? cells.raw().size() : width;
        return Optional.of(cells);
    }

    private void cell(SheetRow row, int place) throws IOException, XMLStreamException {
        String type = Optional.ofNullable(sheet.attribute("t")).orElse("n");
        String style = sheet.attribute("s");
        String value = "";
        while (sheet.toStartWithin("c")) {
            if (sheet.is("v")) {
                value = sheet.text();
            } else if (sheet.is("is")) {
                value = sheet.richText("is");
            } else {
                sheet.skip();
            }
        }
        try {
            row.put(place, value.isEmpty() ? "" : meaning(type, value, style == null ? 0 : Integer.parseInt(style)));
        } catch (ArithmeticException | NumberFormatException e) {
            row.put(place, new Fault(null, "CELL_ERROR", "The cell holds %s.".formatted(value)));
        }
    }

    private String meaning(String type, String value, int style) throws IOException, XMLStreamException {
        return switch (type) {
            case "s" -> workbook.text(Integer.parseInt(value));
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            case "e" -> throw new ArithmeticException(value);
            case "n" -> number(value, workbook.format(style));
            default -> value;
        };
    }

    private String number(String value, CellFormat format) {
        return format == CellFormat.NUMBER
                ? SheetNumber.plain(value)
                : SheetNumber.day(value, format, workbook.countsFrom1904());
    }

    /** The place that a reference such as {@code AB12} names, from 0. */
    private static int place(String reference, int next) {
        if (reference == null) {
            return existing(next);
        }
        int place = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            place = existing(place * LETTERS + reference.charAt(i) - 'A') + 1;
        }
        return place - 1;
    }

    private static int existing(int place) {
        if (place < 0 || place >= MOST_COLUMNS) {
            throw UnreadableWorkbook.tooLarge("A sheet has at most %d columns.".formatted(MOST_COLUMNS));
        }
        return place;
    }
}
