package org.biaogan.dashboard.entry;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.Zone;

/**
 * What can be chosen: units the visitor may write, then all others to look at, and the months that are over, the last first.
 * An indicator of a quarter or year is asked for with the month it ends in.
 */
record EntryChoices(List<Choice> own, List<Choice> others, List<Choice> periods) {

    private static final int MONTHS_BACK = 36;
    /** Ideographic spaces: the only indentation that a list of choices keeps. */
    private static final String INDENT = "\u3000";

    static EntryChoices of(Zone zone, WritableUnits writable, EntryQuery query, Clock clock, Language language) {
        List<Choice> own = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        for (Zone.Placed placed : zone.tree()) {
            String code = placed.unit().code();
            boolean mine = writable.contains(code);
            String indent = mine && own.isEmpty() ? "" : INDENT.repeat(placed.depth());
            Choice choice = new Choice(code, indent + placed.unit().name(language), code.equals(query.unit()));
            (mine ? own : others).add(choice);
        }
        return new EntryChoices(own, others, periods(query.period(), clock, language));
    }

    /** The last month that is over. */
    static String lastOver(Clock clock) {
        return YearMonth.now(clock).minusMonths(1).toString();
    }

    private static List<Choice> periods(String chosen, Clock clock, Language language) {
        YearMonth now = YearMonth.now(clock);
        List<String> periods = new ArrayList<>(IntStream.rangeClosed(1, MONTHS_BACK)
                .mapToObj(back -> now.minusMonths(back).toString())
                .toList());
        if (!periods.contains(chosen)) {
            periods.add(chosen);
        }
        return periods.stream()
                .map(period -> new Choice(period, PeriodText.of(period, language), period.equals(chosen)))
                .toList();
    }
}
