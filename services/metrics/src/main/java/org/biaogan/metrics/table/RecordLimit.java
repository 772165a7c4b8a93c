package org.biaogan.metrics.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets one record of a text be so long and no longer: an endless line or a quotation never closed ends here. */
final class RecordLimit extends FilterReader {

    static final int LONGEST_RECORD = 16 * 1024;

    /** A record does not end where any sound one would have. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1;

        Exceeded() {
            super("The row has more than %d characters.".formatted(LONGEST_RECORD));
        }
    }

    private int charactersOfRecord;

    RecordLimit(Reader text) {
        super(text);
    }

    /** What is read from here on belongs to another record. */
    void startRecord() {
        charactersOfRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(1);
        return character;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws Exceeded {
        charactersOfRecord += read;
        if (charactersOfRecord > LONGEST_RECORD) {
            throw new Exceeded();
        }
    }
}
