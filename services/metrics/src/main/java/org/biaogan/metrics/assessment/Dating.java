package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.observation.ObservedYear;
import org.biaogan.metrics.target.TargetYear;

/**
 * Tells when what the rows of a board are made of became known (数据时点).
 *
 * @param rows the subjects of the rows
 * @param set the years of all targets there are or were
 * @param reported the years for which anything was reported of indicators that are summed over units: where nothing else
 *     gives a unit its row, that does, be it about another period
 */
record Dating(Evidence evidence, List<Assessor> rows, Collection<TargetYear> set, Collection<ObservedYear> reported) {

    /** The latest instant by indicator. */
    Map<String, Instant> byIndicator() {
        Map<String, Instant> known = new HashMap<>();
        rows.forEach(row -> later(known, row.indicator().code(), row.known(evidence.period())));
        set.stream()
                .filter(one -> isItsYear(one.indicator(), one.year()))
                .forEach(one -> later(known, one.indicator(), one.knownFrom()));
        reported.stream()
                .filter(one -> isItsYear(one.indicator(), one.year()))
                .forEach(one -> later(known, one.indicator(), one.knownFrom()));
        return known;
    }

    /** Whether it is the year of the indicator's last period on or before the board's. */
    private boolean isItsYear(String indicator, int year) {
        IndicatorView described = evidence.frame().indicators().get(indicator);
        return described != null
                && evidence.period().last(described.frequency()).year() == year;
    }

    private static void later(Map<String, Instant> known, String indicator, Instant instant) {
        known.merge(indicator, instant, (one, other) -> one.isAfter(other) ? one : other);
    }
}
