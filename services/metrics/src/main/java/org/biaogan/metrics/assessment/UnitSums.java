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
                unit -> of(new Subject(subject.indicator(), unit)));
    }

    private Optional<RollUp> at(Subject subject, TimePeriod period) {
        SortedMap<String, Derived> children = new TreeMap<>();
        members.below(subject, period).forEach(child -> children.put(child.unit(), value(child, period)));
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new RollUp(reading(subject, period).derived(), children));
    }

    private Derived value(Subject subject, TimePeriod period) {
        return at(subject, period).map(RollUp::value).orElseGet(() -> reading(subject, period)
                .derived());
    }

    private Optional<ObservationView> standIn(Subject subject, TimePeriod period) {
        return at(subject, period)
                .filter(RollUp::standsIn)
                .map(rollUp -> asIfReported(
                        subject,
                        period,
                        rollUp.sum().value(),
                        parts(subject, period).toList()));
    }

    /** What nobody reported of the unit itself, as known since the last of its parts was. */
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
        return members.below(subject, period).stream().flatMap(child -> {
            ObservationView reported = own.getOrDefault(child, Map.of()).get(period);
            return reported == null ? parts(child, period) : Stream.of(reported);
        });
    }

    /** Every period for which a unit below reported anything. */
    private Collection<TimePeriod> periods(Subject subject) {
        return members.allBelow(subject)
                .flatMap(below -> own.getOrDefault(below, Map.of()).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Reading reading(Subject subject, TimePeriod period) {
        ObservationView reported = own.getOrDefault(subject, Map.of()).get(period);
        Reading reading = reported == null
                ? Reading.NOTHING
                : new Reading(reported.status().name(), reported.value());
        return reading.at(period, indicators.get(subject.indicator()).januaryInFebruary());
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
