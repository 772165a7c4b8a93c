package org.biaogan.reports.halfyear;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.biaogan.reports.metrics.Standing;

/** What version 2 is given: everything computed and worded. An indicator has the same number in all its lists. */
record SecondPage(
        Figures figures,
        String period,
        String asOf,
        Narrative narrative,
        List<Line> lines,
        Outlook outlook,
        List<Prospect> prospects,
        List<Lag> lags,
        Chart chart,
        List<Duty> duties,
        List<String> remarks,
        List<Lookup> lookups,
        String fingerprint) {

    /** @param linked whether numbers lead to where they come from, as on a screen */
    static SecondPage of(Figures figures, String fingerprint, boolean linked) {
        HalfYear period = HalfYear.of(figures.period());
        List<Standing> standings = figures.standings();
        List<Standing> lagging = Page.lagging(standings);
        return new SecondPage(
                figures,
                period.words(),
                Page.time(figures),
                Narrative.of(figures, period, lagging, Span::exactWords),
                each(standings, i -> Line.of(i + 1, standings.get(i), linked)),
                Outlook.of(standings),
                prospects(standings, linked),
                lagging.stream()
                        .map(standing -> Lag.of(standings.indexOf(standing) + 1, standing, linked))
                        .toList(),
                Chart.of(standings),
                Duty.of(standings.stream().filter(Standing::hasTarget).toList()),
                Remarks.of(standings),
                lookups(standings, linked),
                fingerprint);
    }

    private static List<Prospect> prospects(List<Standing> standings, boolean linked) {
        return IntStream.range(0, standings.size())
                .filter(i -> Prospect.isAhead(standings.get(i)))
                .mapToObj(i -> Prospect.of(i + 1, standings.get(i), linked))
                .toList();
    }

    private static List<Lookup> lookups(List<Standing> standings, boolean linked) {
        return each(standings, i -> Lookup.of(i + 1, standings.get(i), linked)).stream()
                .filter(Lookup::isPrinted)
                .toList();
    }

    private static <T> List<T> each(List<Standing> standings, IntFunction<T> make) {
        return IntStream.range(0, standings.size()).mapToObj(make).toList();
    }
}
