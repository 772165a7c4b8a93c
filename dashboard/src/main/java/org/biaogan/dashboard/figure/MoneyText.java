package org.biaogan.dashboard.figure;

import java.util.Map;
import org.biaogan.dashboard.language.Language;

/** The unit that a project's money is counted in (金额单位), in the reader's words; an unknown one as it came. */
public final class MoneyText {

    private static final Map<String, String> ENGLISH =
            Map.of("元", "CNY", "万元", "CNY 10,000", "亿元", "CNY 100 million", "万美元", "USD 10,000");

    private MoneyText() {}

    /** Empty where there is none. */
    public static String unit(String unit, Language language) {
        return unit == null ? "" : language.pick(unit, ENGLISH.get(unit));
    }
}
