package org.biaogan.dashboard.figure;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.dashboard.language.Language;

/**
 * A statistical period in the reader's words: {@code 2020-10} is 2020年10月, and 2020年1–10月 where the figure is cumulative
 * (累计). Unknown notations are shown as they came.
 */
public final class PeriodText {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-[HS]([12])");
    private static final Pattern TEN_DAYS = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))-T([1-3])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int DAYS = 10;
    private static final String YEAR_TO_DATE = "YTD";
    private static final String[] ENGLISH_MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final String[] CHINESE_TEN_DAYS = {"上旬", "中旬", "下旬"};
    private static final String[] CHINESE_HALVES = {"上半年", "下半年"};
    private static final String[] CHINESE_QUARTERS = {"一", "二", "三", "四"};
    private static final String[] CHINESE_QUARTERS_YEAR_TO_DATE = {"一季度", "上半年", "前三季度", "全年"};

    private PeriodText() {}

    /** The period itself, as on a calendar. */
    public static String of(String period, Language language) {
        return of(period, false, language);
    }

    /** The period that a figure on this basis (YTD, PERIOD, POINT) covers. */
    public static String of(String period, String basis, Language language) {
        return of(period, YEAR_TO_DATE.equals(basis), language);
    }

    /** The period a figure covers: from January on where it is a year-to-date figure. */
    public static String of(String period, boolean yearToDate, Language language) {
        if (period == null) {
            return FigureText.NONE;
        }
        Matcher month = MONTH.matcher(period);
        if (month.matches()) {
            return month(month.group(1), Integer.parseInt(month.group(2)), yearToDate, language);
        }
        Matcher quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            return quarter(quarter.group(1), Integer.parseInt(quarter.group(2)), yearToDate, language);
        }
        Matcher half = HALF.matcher(period);
        if (half.matches()) {
            int number = Integer.parseInt(half.group(2));
            return language.pick(half.group(1) + "年" + CHINESE_HALVES[number - 1], "H" + number + " " + half.group(1));
        }
        Matcher days = TEN_DAYS.matcher(period);
        if (days.matches()) {
            return tenDays(YearMonth.parse(days.group(1)), Integer.parseInt(days.group(2)), language);
        }
        return YEAR.matcher(period).matches() ? language.pick(period + "年", period) : period;
    }

    /** The period within its year, for an axis: {@code 3月}, {@code 一季度}. */
    public static String withinYear(String period, Language language) {
        Matcher month = MONTH.matcher(period);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            return language.pick(number + "月", ENGLISH_MONTHS[number - 1]);
        }
        Matcher quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            int number = Integer.parseInt(quarter.group(2));
            return language.pick(CHINESE_QUARTERS[number - 1] + "季度", "Q" + number);
        }
        Matcher half = HALF.matcher(period);
        return half.matches()
                ? language.pick(CHINESE_HALVES[Integer.parseInt(half.group(2)) - 1], "H" + half.group(2))
                : period;
    }

    private static String month(String year, int month, boolean yearToDate, Language language) {
        if (month < 1 || month > ENGLISH_MONTHS.length) {
            return year + "-" + month;
        }
        boolean span = yearToDate && month > 1;
        String name = ENGLISH_MONTHS[month - 1];
        return span
                ? language.pick(year + "年1–" + month + "月", "Jan–" + name + " " + year)
                : language.pick(year + "年" + month + "月", name + " " + year);
    }

    /** A third of a month (旬): to the 10th, to the 20th, to its end. */
    private static String tenDays(YearMonth month, int third, Language language) {
        String whole = month(String.valueOf(month.getYear()), month.getMonthValue(), false, language);
        int last = third == CHINESE_TEN_DAYS.length ? month.lengthOfMonth() : third * DAYS;
        return language.pick(whole + CHINESE_TEN_DAYS[third - 1], (third - 1) * DAYS + 1 + "–" + last + " " + whole);
    }

    private static String quarter(String year, int quarter, boolean yearToDate, Language language) {
        return yearToDate
                ? language.pick(
                        year + "年" + CHINESE_QUARTERS_YEAR_TO_DATE[quarter - 1],
                        quarter == 1 ? "Q1 " + year : "Q1–Q" + quarter + " " + year)
                : language.pick(year + "年" + CHINESE_QUARTERS[quarter - 1] + "季度", "Q" + quarter + " " + year);
    }
}
