package org.biaogan.metrics.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.biaogan.metrics.observation.ObservedYear;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.unit.UnitHierarchy;

/**
 * Which units have a part in the sum of the unit above them (纳入汇总的单位): those, or with units below them those, that have
 * a target in the year or reported anything in it or in the year before. A bureau that never had to do with an
 * indicator is therefore never missing from its sum, and a park that fell silent is.
 */
final class Members {

    private final UnitHierarchy hierarchy;
    private final Set<ObservedYear> parts = new HashSet<>();

    Members(UnitHierarchy hierarchy, Collection<ObservedYear> observed, Collection<TargetView> targets) {
        this.hierarchy = hierarchy;
        observed.forEach(one -> {
            parts.add(one);
            parts.add(new ObservedYear(one.indicator(), one.unit(), one.year() + 1));
        });
        targets.forEach(target -> parts.add(new ObservedYear(target.indicator(), target.unit(), target.year())));
    }

    /** The subjects right below that are to report the period. */
    List<Subject> below(Subject above, TimePeriod period) {
        return hierarchy.below(above.unit()).stream()
                .filter(unit -> hierarchy.isInUseOn(unit, period.end()))
                .map(unit -> new Subject(above.indicator(), unit))
                .filter(child -> hasPart(child, period.year()))
                .toList();
    }

    /** Every subject below, whether it has a part or not. */
    Stream<Subject> allBelow(Subject above) {
        return hierarchy.allBelow(Set.of(above.unit())).stream().map(unit -> new Subject(above.indicator(), unit));
    }

    private boolean hasPart(Subject subject, int year) {
        return parts.contains(new ObservedYear(subject.indicator(), subject.unit(), year))
                || hierarchy.below(subject.unit()).stream()
                        .anyMatch(unit -> hasPart(new Subject(subject.indicator(), unit), year));
    }
}
