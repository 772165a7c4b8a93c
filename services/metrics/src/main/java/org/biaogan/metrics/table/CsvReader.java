package org.biaogan.metrics.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.biaogan.metrics.rest.Fault;

/** Reads comma or tab separated text (CSV); which of the two, the first line tells. */
final class CsvReader implements CellReader {

    private static final int LONGEST_HEADER = 8192;

    /** With so many of them a text is no table, and there is no use in counting on. */
    private static final int MOST_BROKEN_ROWS = 1000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RecordLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private boolean ended;
    private boolean withinBrokenRow;
    private int brokenRows;

    CsvReader(Reader text) throws IOException {
        BufferedReader buffered = new BufferedReader(text);
        skipByteOrderMark(buffered);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(buffered))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        limit = new RecordLimit(buffered);
        parser = CSVParser.builder().setReader(limit).setFormat(format).get();
        records = parser.iterator();
    }

    @Override
    public Optional<Cells> next() {
        while (!ended) {
            int line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            Optional<Cells> read = read(line);
            if (read.isEmpty()) {
                ended = true;
            } else if (read.get().isUnreadable()) {
                // the parser goes on in the middle of the row, whose reason is known by then
                boolean known = withinBrokenRow;
                withinBrokenRow = !ended;
                if (!known) {
                    return read;
                }
            } else if (withinBrokenRow) {
                withinBrokenRow = false;
            } else {
                return read;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private Optional<Cells> read(int line) {
        limit.startRecord();
        try {
            return records.hasNext() ? Optional.of(Cells.of(line, records.next().toList())) : Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.of(Cells.unreadable(line, explain(e.getCause())));
        }
    }

    private Fault explain(IOException e) {
        if (e instanceof RecordLimit.Exceeded) {
            ended = true;
            return new Fault(null, "TOO_LONG", "%s Nothing after it was read.".formatted(e.getMessage()));
        }
        if (e instanceof CSVException) {
            brokenRows += withinBrokenRow ? 0 : 1;
            ended = brokenRows == MOST_BROKEN_ROWS;
            return new Fault(
                    null,
                    "MALFORMED_ROW",
                    "A quotation mark is not closed, or text follows it."
                            + (ended ? " It is one of too many such rows: nothing after it was read." : ""));
        }
        throw new UncheckedIOException(e);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int commas = 0;
        int tabs = 0;
        boolean begun = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            if (c < 0 || begun && (c == '\n' || c == '\r')) {
                break;
            }
            begun |= c != '\n' && c != '\r';
            commas += c == ',' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }
        text.reset();
        return tabs > commas ? '\t' : ',';
    }
}
