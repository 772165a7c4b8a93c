package org.biaogan.metrics.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with {@link BodyTooLarge} where a body goes on beyond what the service reads. */
public final class LimitedStream extends FilterInputStream {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /** What a form may wrap around the one file in it. */
    private static final long MOST_WRAPPING = 64L * 1024;

    private long left;

    public LimitedStream(InputStream body) {
        this(body, MOST_BYTES);
    }

    private LimitedStream(InputStream body, long mostBytes) {
        super(body);
        this.left = mostBytes;
    }

    static LimitedStream ofForm(InputStream body) {
        return new LimitedStream(body, MOST_BYTES + MOST_WRAPPING);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new BodyTooLarge();
        }
    }
}
