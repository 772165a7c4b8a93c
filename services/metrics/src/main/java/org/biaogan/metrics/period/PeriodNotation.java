package org.biaogan.metrics.period;

import static java.lang.Integer.parseInt;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a period is written: strictly, so that one period has one name in a database, an address and a file. */
final class PeriodNotation {

    private static final Pattern WRITTEN = Pattern.compile(
            "(19[0-9]{2}|2[0-9]{3})" + "(?:-(?:(?<month>0[1-9]|1[0-2])|Q(?<quarter>[1-4])|[HS](?<half>[12])))?");

    /** What was read already: a few hundred periods are read again and again, and there are no more than some 20,000. */
    private static final Map<String, TimePeriod> READ = new ConcurrentHashMap<>();

    private PeriodNotation() {}

    static TimePeriod read(String text) {
        if (text == null) {
            throw new MalformedPeriod(null);
        }
        return READ.computeIfAbsent(text, PeriodNotation::parsed);
    }

    private static TimePeriod parsed(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new MalformedPeriod(text);
        }
        int year = parseInt(written.group(1));
        if (written.group("month") != null) {
            return TimePeriod.ofMonth(year, parseInt(written.group("month")));
        }
        if (written.group("quarter") != null) {
            return TimePeriod.ofQuarter(year, parseInt(written.group("quarter")));
        }
        if (written.group("half") != null) {
            return TimePeriod.ofHalf(year, parseInt(written.group("half")));
        }
        return TimePeriod.ofYear(year);
    }

    /** Writes a half with the letter given: H as people do, S as SDMX does. */
    static String write(TimePeriod period, char half) {
        int number = period.endMonth() / period.months();
        return switch (period.months()) {
            case 1 -> period.lastMonth().toString();
            case 3 -> year(period) + "-Q" + number;
            case 6 -> year(period) + "-" + half + number;
            default -> year(period);
        };
    }

    private static String year(TimePeriod period) {
        return String.format("%04d", period.year());
    }
}
