package org.biaogan.metrics.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook as it is inflated: a few bytes may stand for gigabytes, so it ends where no sound one would. */
final class Inflated extends FilterInputStream {

    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final int MOST_BYTES_BETWEEN_MARKS = 1024 * 1024;

    private final long most;
    private long read;
    private long marked;

    /** A part that is read row by row. */
    static Inflated rows(InputStream part) {
        return new Inflated(part, MOST_BYTES);
    }

    /** A part that is held in memory. */
    static Inflated held(InputStream part) {
        return new Inflated(part, MOST_BYTES / 64);
    }

    private Inflated(InputStream part, long most) {
        super(part);
        this.most = most;
    }

    /** What is read from here on belongs to another row or text. */
    void startAnother() {
        marked = read;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int some = super.read(target, offset, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > most) {
            throw UnreadableWorkbook.tooLarge("A part of the workbook inflates to more than %d bytes.".formatted(most));
        }
        if (read - marked > MOST_BYTES_BETWEEN_MARKS) {
            throw UnreadableWorkbook.tooLarge(
                    "A row or a text has more than %d bytes.".formatted(MOST_BYTES_BETWEEN_MARKS));
        }
    }
}
