package org.biaogan.metrics.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.rest.Fault;

/**
 * A file with a table, read in portions: a header, then row by row.
 *
 * @param <T> what a row says
 */
public final class TableFile<T> implements Closeable {

    private static final int MOST_ROWS = 2000;
    private static final int MOST_CHARACTERS = 512 * 1024;

    private final CellReader cells;
    private final Charset charset;
    private final ColumnMapping mapping;
    private final RowFormat<T> format;
    private Header<T> header;
    private boolean hasRows;
    private boolean ended;

    TableFile(CellReader cells, Charset charset, ColumnMapping mapping, RowFormat<T> format) {
        this.cells = cells;
        this.charset = charset;
        this.mapping = mapping;
        this.format = format;
    }

    /**
     * Opens a file that was sent. Blocks.
     *
     * @param charset that the sender says its text is in; where it is absent, the one it is found to be in
     * @param asWorkbook whether the sender says that it is a workbook
     */
    public static <T> TableFile<T> open(
            SentFile file, Optional<Charset> charset, boolean asWorkbook, ColumnMapping mapping, RowFormat<T> format) {
        if (asWorkbook || file.isWorkbook()) {
            return new TableFile<>(file.openWorkbook(), StandardCharsets.UTF_8, mapping, format);
        }
        Charset readAs = charset.orElseGet(file::detectCharset);
        return new TableFile<>(file.openText(readAs), readAs, mapping, format);
    }

    /** The columns that were passed over, as the sender wanted. */
    public List<String> ignored() {
        return header == null ? List.of() : header.ignored();
    }

    /** The header as it stands in the file, as far as a person would look through it; empty where there is none. */
    public List<String> columns() {
        return header == null ? List.of() : header.columns();
    }

    /** What its text is read as. */
    public Charset charset() {
        return charset;
    }

    /** The next portion: so many rows, or fewer where they are long; none at the end. Blocks. */
    public List<FileRow<T>> next() {
        List<FileRow<T>> rows = new ArrayList<>();
        int characters = 0;
        while (!ended && rows.size() < MOST_ROWS && characters < MOST_CHARACTERS) {
            Optional<Cells> read = cells.next();
            if (read.isEmpty()) {
                end(rows);
            } else if (!read.get().areBlank()) {
                characters += read.get().length();
                take(read.get(), rows);
            }
        }
        return rows;
    }

    @Override
    public void close() {
        try {
            cells.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Cells read, List<FileRow<T>> rows) {
        if (header == null) {
            begin(read, rows);
        } else {
            hasRows = true;
            rows.add(read.isUnreadable() ? FileRow.unreadable(read.line(), read.fault()) : header.read(read));
        }
    }

    /** Without a sound header no row means anything. */
    private void begin(Cells read, List<FileRow<T>> rows) {
        header = new Header<>(read.texts(), mapping, format);
        List<Fault> faults = read.isUnreadable() ? List.of(read.fault()) : header.faults();
        if (!faults.isEmpty()) {
            ended = true;
            rows.add(FileRow.unreadable(read.line(), faults));
        }
    }

    private void end(List<FileRow<T>> rows) {
        ended = true;
        if (!hasRows) {
            rows.add(FileRow.unreadable(1, new Fault(null, "EMPTY", "The file has no rows.")));
        }
    }
}
