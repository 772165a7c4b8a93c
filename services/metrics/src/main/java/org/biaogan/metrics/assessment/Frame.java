package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.light.LightRules;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.unit.UnitView;

/** What every assessment as of one instant shares: the catalogue, the tree, the roster and the rules as known then. */
record Frame(
        Instant asOf,
        ZoneId zone,
        Map<String, IndicatorView> indicators,
        Map<String, UnitView> units,
        Map<String, OfficialView> officials,
        LightRules rules) {

    Assessor assessor(Subject subject, List<ObservationView> observations, Collection<TargetView> targets) {
        IndicatorView indicator = indicators.get(subject.indicator());
        return new Assessor(
                indicator,
                units.get(subject.unit()),
                new Series(indicator, observations),
                new Goals(targets),
                rules,
                officials,
                LocalDate.ofInstant(asOf, zone));
    }

    /** Whether indicator and unit were known at that instant. */
    boolean knows(Subject subject) {
        return indicators.containsKey(subject.indicator()) && units.containsKey(subject.unit());
    }

    /** The last month that was over at that instant. */
    TimePeriod lastMonth() {
        return TimePeriod.monthOf(LocalDate.ofInstant(asOf, zone)).previous();
    }
}
