package org.biaogan.metrics.outlook;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/**
 * How numbers are written in a sentence, rounded once (数字的写法).
 *
 * @param unitEn the unit of measure in English, or as it is where there is none
 */
public record Amounts(int decimals, String unit, String unitEn) {

    private static final int DIGITS_OF_A_MULTIPLE = 2;

    public Amounts {
        unitEn = unitEn == null ? unit : unitEn;
    }

    String zh(BigDecimal amount) {
        return rounded(amount, decimals) + unit;
    }

    String en(BigDecimal amount) {
        return rounded(amount, decimals) + " " + unitEn;
    }

    static String multiple(BigDecimal multiple) {
        return rounded(multiple, DIGITS_OF_A_MULTIPLE);
    }

    /** Without its sign, which the words around it say. */
    static String percent(BigDecimal percent) {
        return rounded(percent.abs(), 1) + "%";
    }

    private static String rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, HALF_UP).toPlainString();
    }
}
