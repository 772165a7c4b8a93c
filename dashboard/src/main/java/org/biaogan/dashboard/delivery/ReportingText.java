package org.biaogan.dashboard.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.dashboard.language.Language;

/** A month, or ten days of one (旬), short enough for an axis: {@code 2026-07 上旬}. */
public final class ReportingText {

    private static final Pattern TEN_DAYS = Pattern.compile("(\\d{4}-\\d{2})-T([123])");
    private static final String[] CHINESE = {"上旬", "中旬", "下旬"};
    private static final String[] ENGLISH = {"1–10", "11–20", "21–"};

    private ReportingText() {}

    /** A period as it is read; empty for none. */
    public static String of(String period, Language language) {
        Matcher tenDays = TEN_DAYS.matcher(period == null ? "" : period);
        if (!tenDays.matches()) {
            return period == null ? "" : period;
        }
        int which = Integer.parseInt(tenDays.group(2)) - 1;
        return tenDays.group(1) + " " + language.pick(CHINESE, ENGLISH)[which];
    }
}
