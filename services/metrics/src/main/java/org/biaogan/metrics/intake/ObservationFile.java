package org.biaogan.metrics.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.rest.Fault;

/** A file of observations, read in portions: a header, then a row an observation. */
final class ObservationFile implements Closeable {

    private static final int MOST_ROWS = 2000;
    private static final int MOST_CHARACTERS = 512 * 1024;

    private final CellReader cells;
    private final Charset charset;
    private final ColumnMapping mapping;
    private Header header;
    private boolean hasRows;
    private boolean ended;

    ObservationFile(CellReader cells, Charset charset, ColumnMapping mapping) {
        this.cells = cells;
        this.charset = charset;
        this.mapping = mapping;
    }

    /** The columns that were passed over, as the sender wanted. */
    List<String> ignored() {
        return header == null ? List.of() : header.ignored();
    }

    /** What its text is read as. */
    Charset charset() {
        return charset;
    }

    /** The next portion: so many rows, or fewer where they are long; none at the end. Blocks. */
    List<FileRow> next() {
        List<FileRow> rows = new ArrayList<>();
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

    private void take(Cells read, List<FileRow> rows) {
        if (header == null) {
            begin(read, rows);
        } else {
            hasRows = true;
            rows.add(read.isUnreadable() ? FileRow.unreadable(read.line(), read.fault()) : header.read(read));
        }
    }

    /** Without a sound header no row means anything. */
    private void begin(Cells read, List<FileRow> rows) {
        header = new Header(read.texts(), mapping);
        List<Fault> faults = read.isUnreadable() ? List.of(read.fault()) : header.faults();
        if (!faults.isEmpty()) {
            ended = true;
            rows.add(FileRow.unreadable(read.line(), faults));
        }
    }

    private void end(List<FileRow> rows) {
        ended = true;
        if (!hasRows) {
            rows.add(FileRow.unreadable(1, new Fault(null, "EMPTY", "The file has no rows.")));
        }
    }
}
