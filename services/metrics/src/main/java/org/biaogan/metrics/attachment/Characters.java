package org.biaogan.metrics.attachment;

import java.nio.charset.StandardCharsets;

/** Bytes looked at as characters, one each, without a copy of them. */
record Characters(byte[] bytes, int from, int length) implements CharSequence {

    @Override
    public char charAt(int index) {
        return (char) (bytes[from + index] & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Characters(bytes, from + start, end - start);
    }

    @Override
    public String toString() {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
