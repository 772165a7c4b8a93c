package org.biaogan.reports.halfyear;

import java.util.List;
import java.util.stream.Collectors;
import org.biaogan.reports.metrics.Standing;

/** A line of version 1's list of what is behind: what is missing, what each remaining month must bring, who has to act. */
record LagRow(
        String name,
        String unitOfMeasure,
        String deviation,
        Stand stand,
        String remaining,
        String remainingMonths,
        String requiredPerMonth,
        String responsible) {

    static LagRow of(Standing standing) {
        return new LagRow(
                standing.indicatorName() + (standing.isCeiling() && standing.remaining() != null ? "（控制上限）" : ""),
                Shown.orDash(standing.unitOfMeasure()),
                Shown.deviation(standing),
                Stand.of(standing),
                Shown.number(standing.remaining(), standing.decimals()),
                Shown.orDash(standing.remainingMonths()),
                Shown.number(standing.requiredPerMonth(), standing.decimals()),
                names(standing.responsible()));
    }

    static String names(List<Standing.Official> officials) {
        return officials.isEmpty()
                ? "尚未明确"
                : officials.stream().map(Standing.Official::name).collect(Collectors.joining("、"));
    }
}
