package org.biaogan.metrics.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Numbers as workbooks keep them. A spreadsheet computes in binary with 15 decimal digits, and often writes two more
 * that only name the binary neighbour: 1.1 as 1.1000000000000001. Those two are no part of what was typed or computed;
 * where they say more than that, another program wrote them and means them.
 */
final class SheetNumber {

    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_UP);
    private static final int BINARY_DIGITS = 17;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_PLACES = 400;

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_SURE_DAY = 61;
    private static final int LAST_DAY = 2_958_465;

    private SheetNumber() {}

    /** The number as a plain decimal; fails with {@link NumberFormatException} where it is none. */
    static String plain(String raw) {
        BigDecimal number = decimal(raw);
        if (number.precision() > TYPED.getPrecision() && number.precision() <= BINARY_DIGITS) {
            BigDecimal typed = number.round(TYPED);
            number = areNeighbours(number, typed) ? typed : number;
            number = number.scale() > MOST_DECIMALS ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : number;
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        return number.toPlainString();
    }

    /** The day, month or year that a number means. */
    static String day(String raw, CellFormat format, boolean countsFrom1904) {
        int day = decimal(raw).setScale(0, RoundingMode.FLOOR).intValueExact();
        if (day < (countsFrom1904 ? 0 : FIRST_SURE_DAY) || day > LAST_DAY) {
            throw new NumberFormatException(raw);
        }
        String date = (countsFrom1904 ? EPOCH_1904 : EPOCH).plusDays(day).toString();
        return switch (format) {
            case YEAR -> date.substring(0, 4);
            case MONTH -> date.substring(0, 7);
            default -> date;
        };
    }

    /** Short enough, and near enough to the point, for its plain form and its whole part to cost nothing. */
    private static BigDecimal decimal(String raw) {
        if (raw.length() > MOST_CHARACTERS) {
            throw new NumberFormatException(raw);
        }
        BigDecimal number = new BigDecimal(raw);
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            throw new NumberFormatException(raw);
        }
        return number;
    }

    /** Whether two numbers are the same in binary, or next to each other there. */
    private static boolean areNeighbours(BigDecimal one, BigDecimal other) {
        double binary = one.doubleValue();
        return Math.abs(binary - other.doubleValue()) <= Math.ulp(binary);
    }
}
