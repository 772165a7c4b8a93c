package org.biaogan.reports.halfyear;

import java.util.List;
import java.util.function.Predicate;
import org.biaogan.reports.metrics.Standing;

/** How many indicators stand how: the numbers of the summary. Each indicator with a target is counted once in one. */
record Tally(int all, int withTarget, int onTrack, int met, int behind, int red, int late, int notDue, int noData) {

    static Tally of(List<Standing> standings) {
        List<Standing> targets = standings.stream()
                .filter(standing -> !standing.stands("NO_TARGET"))
                .toList();
        return new Tally(
                standings.size(),
                targets.size(),
                count(targets, Standing::isOnTrack),
                count(targets, standing -> standing.stands("MET")),
                count(targets, Standing::isBehind),
                count(targets, standing -> standing.isBehind() && standing.stands("RED")),
                count(targets, standing -> standing.stands("LATE")),
                count(targets, standing -> standing.stands("NOT_DUE")),
                count(targets, standing -> standing.stands("NO_DATA")));
    }

    private static int count(List<Standing> standings, Predicate<Standing> test) {
        return (int) standings.stream().filter(test).count();
    }
}
