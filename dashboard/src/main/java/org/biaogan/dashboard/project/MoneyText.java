package org.biaogan.dashboard.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.biaogan.dashboard.figure.FigureText;

/**
 * An amount of a project's money (金额), in its own unit of money. That may be ten thousand yuan or a hundred million: from a
 * thousand on it is read to the whole unit, below that to four digits, so that 12.63 亿元 are not told as 13.
 */
public final class MoneyText {

    private static final int DIGITS = 4;

    private MoneyText() {}

    /** The amount, or a dash. */
    public static String of(BigDecimal amount) {
        if (amount == null) {
            return FigureText.NONE;
        }
        int wholeDigits = amount.precision() - amount.scale();
        int decimals = Math.max(0, Math.min(DIGITS, DIGITS - wholeDigits));
        BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** A difference: with its sign, but for none. */
    public static String signed(BigDecimal difference) {
        String digits = of(difference);
        return difference != null && difference.signum() > 0 && !"0".equals(digits) ? "+" + digits : digits;
    }
}
