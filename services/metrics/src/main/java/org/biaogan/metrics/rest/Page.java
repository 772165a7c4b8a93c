package org.biaogan.metrics.rest;

/**
 * Which part of a list is asked for.
 *
 * @param number from 0
 * @param size at most {@value #MAXIMUM_SIZE}
 */
public record Page(int number, int size) {

    static final int DEFAULT_SIZE = 100;
    static final int MAXIMUM_SIZE = 1000;

    /** Reads the query parameters {@code page} and {@code size}; 400 names the malformed one. */
    public static Page of(String page, String size) {
        return new Page(
                whole("page", page, 0, 0, Integer.MAX_VALUE / MAXIMUM_SIZE),
                whole("size", size, DEFAULT_SIZE, 1, MAXIMUM_SIZE));
    }

    /** The position of this page's first item in the whole list. */
    public int offset() {
        return number * size;
    }

    private static int whole(String field, String text, int absent, int least, int most) {
        if (text == null) {
            return absent;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, together with what is out of range
        }
        throw Rejected.malformed(field, "'%s' must be a whole number from %d to %d.".formatted(field, least, most));
    }
}
