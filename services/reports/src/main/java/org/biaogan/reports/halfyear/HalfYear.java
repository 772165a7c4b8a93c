package org.biaogan.reports.halfyear;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.reports.rest.FieldError;
import org.biaogan.reports.rest.Problem;

/** The period of the analysis: from January to the end of a half (上半年, or with the second half 全年). */
record HalfYear(int year, int half) {

    static final String PATTERN = "[0-9]{4}-(H1|06|H2|12)";
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-(?:(H1|06)|H2|12)");

    static HalfYear of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw Problem.refused(new FieldError(
                    "period", "UNFIT_PERIOD", "The half-year analysis takes YYYY-H1 or YYYY-06, YYYY-H2 or YYYY-12"));
        }
        return new HalfYear(Integer.parseInt(matcher.group(1)), matcher.group(2) != null ? 1 : 2);
    }

    String code() {
        return String.format(Locale.ROOT, "%04d-H%d", year, half);
    }

    /** The last month of the half: the point of a cumulative series that both names mean. */
    String lastMonth() {
        return String.format(Locale.ROOT, "%04d-%02d", year, half * 6);
    }

    String words() {
        return year + (half == 1 ? "年上半年" : "年全年");
    }
}
