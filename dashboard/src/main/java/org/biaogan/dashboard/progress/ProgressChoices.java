package org.biaogan.dashboard.progress;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.Zone;

/** What can be chosen: a unit, a month, and all of it or ten days. */
record ProgressChoices(List<Choice> units, List<Choice> months, List<Choice> parts) {

    private static final int MONTHS_BACK = 24;

    static ProgressChoices of(Zone zone, ProgressQuery query, Clock clock, Language language) {
        return new ProgressChoices(
                Choice.units(zone, null, query.unit(), language),
                Choice.of(
                        months(query.month(), clock),
                        null,
                        query.month(),
                        month -> month,
                        month -> PeriodText.of(month, language)),
                Choice.of(
                        List.of(MonthPart.values()),
                        null,
                        MonthPart.ofPeriod(query.period()).name(),
                        MonthPart::name,
                        language.words(ProgressWords.class)::part));
    }

    /** The last ones, that which goes on among them, as its first ten days may be over; and the one chosen in any case. */
    private static List<String> months(String chosen, Clock clock) {
        List<String> months = Stream.iterate(YearMonth.now(clock), month -> month.minusMonths(1))
                .limit(MONTHS_BACK)
                .map(YearMonth::toString)
                .toList();
        return months.contains(chosen)
                ? months
                : Stream.concat(Stream.of(chosen), months.stream()).toList();
    }
}
