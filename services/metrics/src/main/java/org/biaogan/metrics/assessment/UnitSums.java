package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.comparison.RollUp;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.Reading;

/** Adds up what the units below reported, level by level, for indicators that allow it (下级汇总). */
final class UnitSums {

    /** Of the parts' statuses the first that any of them has says most about their sum. */
    private static final List<ObservationStatus> TELLING = List.of(
            ObservationStatus.W,
            ObservationStatus.B,
            ObservationStatus.D,
            ObservationStatus.P,
            ObservationStatus.E,
            ObservationStatus.F,
            ObservationStatus.K);

    private final Map<String, IndicatorView> indicators;
    private final Map<Subject, List<ObservationView>> known;
    private final Map<Subject, Map<TimePeriod, ObservationView>> own = new HashMap<>();
    private final Members members;

    /** @param observations of the subjects asked about and of all below them */
    UnitSums(Map<String, IndicatorView> indicators, Collection<ObservationView> observations, Members members) {
        this.indicators = indicators;
        this.known = observations.stream().collect(Collectors.groupingBy(UnitSums::subject));
        this.members = members;
        observations.stream().filter(this::isOfOwnKind).forEach(one -> own.computeIfAbsent(
                        subject(one), subject -> new TreeMap<>())
                .put(TimePeriod.parse(one.period()), one));
    }

    UnitNumbers of(Subject subject) {
        List<ObservationView> reported = known.getOrDefault(subject, List.of());
        if (!indicators.get(subject.indicator()).rollsUp()) {
            return UnitNumbers.reported(reported);
        }
        Stream<ObservationView> sums = periods(subject).stream().flatMap(period -> standIn(subject, period).stream());
        return new UnitNumbers(
                Stream.concat(reported.stream(), sums).toList(),
                period -> at(subject, period),
                unit -> of(new Subject(subject.indicator(), unit)),
                year -> members.seen(subject, year));
    }

    private Optional<RollUp> at(Subject subject, TimePeriod period) {
        SortedMap<String, Derived> children = new TreeMap<>();
        members.below(subject, period).forEach(child -> children.put(child.unit(), value(child, period)));
        if (isSummedFebruary(subject, period)) {
            leaveOutLonger(subject, period, children);
        }
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new RollUp(reading(subject, period).derived(), children));
    }

    /** As the unit's own series has it: a January nobody spoke for may be in its February. */
    private Derived value(Subject subject, TimePeriod period) {
        boolean januaryInFebruary = indicators.get(subject.indicator()).januaryInFebruary();
        return at(subject, period).filter(RollUp::standsIn).map(RollUp::sum).orElseGet(() -> reading(subject, period)
                .at(period, januaryInFebruary)
                .derived());
    }

    private boolean isSummedFebruary(Subject subject, TimePeriod period) {
        return period.isFebruary() && Series.isSummed(indicators.get(subject.indicator()));
    }

    /** Where only some Februaries carry their January, those are no part of a sum of Februaries. */
    private void leaveOutLonger(Subject subject, TimePeriod february, SortedMap<String, Derived> children) {
        Set<String> longer = members.below(subject, february).stream()
                .filter(child -> carriesJanuary(child, february))
                .map(Subject::unit)
                .filter(unit -> children.get(unit).isPresent())
                .collect(Collectors.toSet());
        if (!longer.containsAll(children.keySet())) {
            longer.forEach(unit -> children.put(unit, Derived.absent(Absence.INCLUDED_IN_FEBRUARY)));
        }
    }

    private boolean carriesJanuary(Subject subject, TimePeriod february) {
        return value(subject, february.previous()).absence() == Absence.INCLUDED_IN_FEBRUARY
                || spoken(subject, february).anyMatch(part -> part.status() == ObservationStatus.W);
    }

    private Optional<ObservationView> standIn(Subject subject, TimePeriod period) {
        return at(subject, period)
                .filter(RollUp::standsIn)
                .flatMap(rollUp -> asIfReported(subject, period, rollUp.sum().value()));
    }

    /** What nobody reported of the unit itself, as known since the last of its parts was; empty without any part. */
    private Optional<ObservationView> asIfReported(Subject subject, TimePeriod period, BigDecimal sum) {
        List<ObservationView> parts = parts(subject, period).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(asIfReported(subject, period, sum, parts));
    }

    private ObservationView asIfReported(
            Subject subject, TimePeriod period, BigDecimal sum, List<ObservationView> parts) {
        IndicatorView indicator = indicators.get(subject.indicator());
        return new ObservationView(
                subject.indicator(),
                subject.unit(),
                period.toString(),
                indicator.measure(),
                indicator.basis(),
                sum,
                status(parts),
                null,
                last(parts.stream().map(ObservationView::releasedOn), LocalDate::compareTo),
                null,
                null,
                last(parts.stream().map(ObservationView::recordedAt), Instant::compareTo),
                last(parts.stream().map(ObservationView::knownFrom), Instant::compareTo));
    }

    /** The reported numbers that a sum is made of, from whatever depth. */
    private Stream<ObservationView> parts(Subject subject, TimePeriod period) {
        return members.below(subject, period).stream().flatMap(child -> spoken(child, period));
    }

    /** What was reported of a unit, else of the units below it. */
    private Stream<ObservationView> spoken(Subject subject, TimePeriod period) {
        ObservationView reported = own.getOrDefault(subject, Map.of()).get(period);
        return reported == null ? parts(subject, period) : Stream.of(reported);
    }

    /** Every period for which a unit below reported anything. */
    private Collection<TimePeriod> periods(Subject subject) {
        return members.allBelow(subject)
                .flatMap(below -> own.getOrDefault(below, Map.of()).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As reported; a January that nobody posted is nothing here, as units below may have posted theirs. */
    private Reading reading(Subject subject, TimePeriod period) {
        ObservationView reported = own.getOrDefault(subject, Map.of()).get(period);
        return reported == null
                ? Reading.NOTHING
                : new Reading(reported.status().name(), reported.value());
    }

    private boolean isOfOwnKind(ObservationView one) {
        IndicatorView indicator = indicators.get(one.indicator());
        return indicator != null && one.measure() == indicator.measure() && one.basis() == indicator.basis();
    }

    private static ObservationStatus status(List<ObservationView> parts) {
        return TELLING.stream()
                .filter(telling -> parts.stream().anyMatch(part -> part.status() == telling))
                .findFirst()
                .orElse(ObservationStatus.A);
    }

    private static <T> T last(Stream<T> instants, Comparator<T> order) {
        return instants.filter(Objects::nonNull).max(order).orElse(null);
    }

    private static Subject subject(ObservationView observation) {
        return new Subject(observation.indicator(), observation.unit());
    }
}
