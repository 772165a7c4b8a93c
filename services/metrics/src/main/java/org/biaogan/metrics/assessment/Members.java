package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biaogan.metrics.observation.ObservedYear;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.target.TargetYear;
import org.biaogan.metrics.unit.UnitHierarchy;

/**
 * Which units have a part in the sum of the unit above them (纳入汇总的单位): those, or with units below them those, that have
 * a target in the year or reported anything in it or in the year before. A bureau that never had to do with an
 * indicator is therefore never missing from its sum, and a park that fell silent is.
 */
final class Members {

    private final UnitHierarchy hierarchy;
    private final Set<Part> parts = new HashSet<>();
    private final Map<Subject, NavigableMap<Integer, Instant>> seen = new HashMap<>();

    private record Part(Subject subject, int year) {}

    /** @param set the years of all targets there are or were */
    Members(
            UnitHierarchy hierarchy,
            Collection<ObservedYear> observed,
            Collection<TargetView> targets,
            Collection<TargetYear> set) {
        this.hierarchy = hierarchy;
        observed.forEach(one -> {
            Subject subject = new Subject(one.indicator(), one.unit());
            parts.add(new Part(subject, one.year()));
            parts.add(new Part(subject, one.year() + 1));
            see(subject, one.year(), one.knownFrom());
        });
        targets.forEach(target -> parts.add(new Part(new Subject(target.indicator(), target.unit()), target.year())));
        set.forEach(one -> see(new Subject(one.indicator(), one.unit()), one.year(), one.knownFrom()));
    }

    /** Where nothing is summed over units. */
    static Members none(UnitHierarchy hierarchy) {
        return new Members(hierarchy, List.of(), List.of(), List.of());
    }

    /**
     * When anything was said last of the units below that decides who has a part in a year's sums and with what, also that
     * there is no number or target any more; null where nothing was. Sums of the years before count, as shares and
     * forecasts look back on them.
     */
    Instant seen(Subject above, int year) {
        return allBelow(above)
                .flatMap(below -> seen.getOrDefault(below, new TreeMap<>()).headMap(year, true).values().stream())
                .max(Instant::compareTo)
                .orElse(null);
    }

    private void see(Subject subject, int year, Instant known) {
        seen.computeIfAbsent(subject, any -> new TreeMap<>())
                .merge(year, known, (one, other) -> one.isAfter(other) ? one : other);
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
        return parts.contains(new Part(subject, year))
                || hierarchy.below(subject.unit()).stream()
                        .anyMatch(unit -> hasPart(new Subject(subject.indicator(), unit), year));
    }
}
