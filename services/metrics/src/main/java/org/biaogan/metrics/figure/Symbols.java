package org.biaogan.metrics.figure;

import java.util.Locale;

/**
 * Crockford's 32 symbols, which leave out what is misread in print, and a check symbol after them.
 *
 * <p>The check symbol makes the sum of all symbols, each times a power of the same primitive element of the field of 32,
 * zero. As the powers of up to 31 places are all different and none is zero, one wrong symbol never goes unnoticed, nor do
 * two that changed places, next to each other or not.
 */
final class Symbols {

    static final int BITS = 5;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int FIELD = 32;

    /** x⁵ + x² + 1, of which x is a primitive element. */
    private static final int POLYNOMIAL = 0b100101;

    private Symbols() {}

    static char of(int value) {
        return ALPHABET.charAt(value);
    }

    /** @return from 0 to 31, or -1 for what is no symbol */
    static int value(char symbol) {
        return ALPHABET.indexOf(symbol);
    }

    /** As somebody may type it: any case, with or without hyphens, O for zero, I and L for one. */
    static String cleaned(String typed) {
        return typed.replace("-", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    static char check(CharSequence symbols) {
        int sum = 0;
        for (int place = 0; place < symbols.length(); place++) {
            sum = times2(sum ^ value(symbols.charAt(place)));
        }
        return of(sum);
    }

    private static int times2(int element) {
        int doubled = element << 1;
        return doubled < FIELD ? doubled : doubled ^ POLYNOMIAL;
    }
}
