package org.biaogan.reports.halfyear;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.reports.metrics.Standing;

/** The time a figure is about, in words (数据期): 2026年1—6月 for what accumulates, 2026年6月 for the rest. */
final class Span {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("([0-9]{4})-H([12])");
    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_HALF = 6;

    private Span() {}

    /** As version 1 says it, which takes any derived figure for one that accumulates. */
    static String words(Standing standing) {
        return words(standing, "YTD".equals(standing.basis()) || standing.derivation() != null);
    }

    /** As the metrics service says; of what was frozen before it did: a stock is of the period's end also as a sum of units. */
    static String exactWords(Standing standing) {
        if (standing.actualBasis() != null) {
            return words(standing, "YTD".equals(standing.actualBasis()));
        }
        return words(standing, "YTD".equals(standing.basis()) || standing.derivation() != null && !standing.isStock());
    }

    /** What a growth is named by that is not of the same time as the actual beside it: 当月, 当季; empty where it is. */
    static String ofGrowth(Standing standing) {
        if (!standing.isGrowthOfPeriodAlone()) {
            return "";
        }
        String period = String.valueOf(standing.period());
        if (MONTH.matcher(period).matches()) {
            return "当月";
        }
        return QUARTER.matcher(period).matches() ? "当季" : "";
    }

    private static String words(Standing standing, boolean accumulates) {
        String period = String.valueOf(standing.period());
        Matcher month = MONTH.matcher(period);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            return month.group(1) + "年" + (accumulates ? upTo(number) : number + "月");
        }
        Matcher quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            int number = Integer.parseInt(quarter.group(2));
            return quarter.group(1) + "年" + (accumulates ? upTo(number * MONTHS_A_QUARTER) : "第" + number + "季度");
        }
        Matcher half = HALF.matcher(period);
        if (half.matches()) {
            int number = Integer.parseInt(half.group(2));
            return half.group(1) + "年" + (accumulates || number == 1 ? upTo(number * MONTHS_A_HALF) : "下半年");
        }
        return period + "年";
    }

    private static String upTo(int month) {
        return month == 1 ? "1月" : "1—" + month + "月";
    }
}
