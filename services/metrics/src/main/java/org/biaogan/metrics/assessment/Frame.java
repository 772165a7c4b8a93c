package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.figure.SubjectIds;
import org.biaogan.metrics.figure.SubjectNumbers;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.light.LightRule;
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
        Lighting lighting,
        SubjectNumbers idNumbers,
        PendingCounts pending) {

    Assessor assessor(Subject subject, UnitNumbers numbers, Collection<TargetView> targets) {
        IndicatorView indicator = indicators.get(subject.indicator());
        return new Assessor(
                indicator,
                units.get(subject.unit()),
                new Series(indicator, numbers),
                new Goals(targets),
                lighting,
                officials,
                new Kin(idNumbers, placedSince(subject), numbers.seenBelow(), unit -> below(subject, unit, numbers)),
                pending,
                LocalDate.ofInstant(asOf, zone));
    }

    private Assessor below(Subject above, String unit, UnitNumbers numbers) {
        return assessor(new Subject(above.indicator(), unit), numbers.below().apply(unit), List.of());
    }

    /** Which units a sum is made of changes with the tree, wherever in it. */
    private Instant placedSince(Subject subject) {
        return ids().placedSince(subject.indicator(), subject.unit());
    }

    /** Gives ids to numbers as they were recorded. */
    SubjectIds ids() {
        return new SubjectIds(idNumbers, indicators, units);
    }

    /** When any unit was described last. */
    Instant placed() {
        return units.values().stream()
                .map(UnitView::knownFrom)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** The same, with what the lights ask about beside their own subjects. */
    Frame with(PeerAverages averages) {
        return new Frame(
                asOf, zone, indicators, units, officials, new Lighting(lighting.rules(), averages), idNumbers, pending);
    }

    /** The same, with what waits for approval. */
    Frame with(PendingCounts waiting) {
        return new Frame(asOf, zone, indicators, units, officials, lighting, idNumbers, waiting);
    }

    /** The rule that lights an indicator's last period on or before the one asked for. */
    LightRule rule(String code, TimePeriod asked) {
        IndicatorView indicator = indicators.get(code);
        return lighting.rule(indicator, asked.last(indicator.frequency())).rule();
    }

    /** Those of some indicators whose single periods are summed to year to date. */
    Set<String> summed(Set<String> codes) {
        return codes.stream()
                .filter(code -> Series.isSummed(indicators.get(code)))
                .collect(Collectors.toUnmodifiableSet());
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
