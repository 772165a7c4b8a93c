package org.biaogan.metrics.table;

import java.util.regex.Pattern;

/**
 * Numbers as files may write them: ASCII digits, at most one point, a minus sign. Separators of thousands, exponents,
 * full-width digits and words are refused rather than guessed at: a figure read wrongly is worse than one not read.
 */
public final class PlainNumber {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?");

    private PlainNumber() {}

    /** Whether a text is such a number. */
    public static boolean is(String text) {
        return PLAIN.matcher(text).matches();
    }
}
