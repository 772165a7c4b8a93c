package org.biaogan.reports.halfyear;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.biaogan.reports.metrics.Standing;

/** What the template is given: everything computed and worded, so that it only has to be laid out. */
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
        List<Standing> lagging = standings.stream()
                .filter(Standing::isBehind)
                .sorted(Comparator.comparing(Standing::deviation, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Page(
                figures,
                period.words(),
                TIME.format(figures.asOf()),
                Narrative.of(figures, period, lagging),
                standings.stream().map(MainRow::of).toList(),
                lagging.stream().map(LagRow::of).toList(),
                Chart.of(standings),
                Duty.of(standings.stream().filter(Standing::hasTarget).toList()),
                Notes.of(standings),
                fingerprint);
    }
}
