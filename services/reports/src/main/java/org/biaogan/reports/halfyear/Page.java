package org.biaogan.reports.halfyear;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.biaogan.reports.metrics.Standing;

/** What version 1 is given: everything computed and worded, so that it only has to be laid out. */
record Page(
        Figures figures,
        String period,
        String asOf,
        Narrative narrative,
        List<MainRow> rows,
        List<LagRow> lags,
        Chart chart,
        List<Duty> duties,
        List<String> notes,
        String fingerprint) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    static Page of(Figures figures, String fingerprint) {
        HalfYear period = HalfYear.of(figures.period());
        List<Standing> standings = figures.standings();
        List<Standing> lagging = lagging(standings);
        return new Page(
                figures,
                period.words(),
                time(figures),
                Narrative.of(figures, period, lagging, Span::words),
                standings.stream().map(MainRow::of).toList(),
                lagging.stream().map(LagRow::of).toList(),
                Chart.of(standings),
                Duty.of(standings.stream().filter(Standing::hasTarget).toList()),
                Notes.of(standings),
                fingerprint);
    }

    /** What is behind, the farthest first. */
    static List<Standing> lagging(List<Standing> standings) {
        return standings.stream()
                .filter(Standing::isBehind)
                .sorted(Comparator.comparing(Standing::deviation, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    static String time(Figures figures) {
        return TIME.format(figures.asOf());
    }
}
