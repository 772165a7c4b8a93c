package org.biaogan.metrics.table;

import java.util.Locale;
import java.util.Set;

/** How a cell shows the number in it: a spreadsheet keeps days as numbers, and only this tells them apart. */
enum CellFormat {
    NUMBER,
    DAY,
    MONTH,
    YEAR;

    /** Numbers of formats that every spreadsheet knows, those of the Chinese edition included. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58);

    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);

    /** What is shown as it stands; without its closing mark it goes to the end, lest each opening one be tried in vain. */
    private static final String LITERALS = "\"[^\"]*\"?|\\[[^\\]]*\\]?|[\\\\_*].";

    /** No spreadsheet takes a longer code. */
    private static final int LONGEST_CODE = 255;

    static CellFormat builtIn(int number) {
        if (MONTHS.contains(number)) {
            return MONTH;
        }
        return DAYS.contains(number) ? DAY : NUMBER;
    }

    /** Reads a format code such as {@code yyyy"年"m"月"}. */
    static CellFormat of(String code) {
        if (code.length() > LONGEST_CODE) {
            return NUMBER;
        }
        String bare = code.replaceAll(LITERALS, "").toLowerCase(Locale.ROOT).split(";", 2)[0];
        boolean month = bare.contains("m");
        if (bare.contains("d") && month) {
            return DAY;
        }
        if (!bare.contains("y")) {
            return NUMBER;
        }
        return month ? MONTH : YEAR;
    }
}
