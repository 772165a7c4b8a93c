package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.observation.ObservedSubject;
import org.biaogan.metrics.observation.ObservedYear;
import org.biaogan.metrics.target.TargetBook;
import org.biaogan.metrics.target.TargetFilter;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.unit.UnitHierarchy;

/** Reads what the units below reported, where an indicator is summed over units: four statements more, or none. */
@ApplicationScoped
class Subordinates {

    private final ObservationArchive archive;
    private final TargetBook targets;

    Subordinates(ObservationArchive archive, TargetBook targets) {
        this.archive = archive;
        this.targets = targets;
    }

    /**
     * The numbers of some subjects. Needs a session.
     *
     * @param known all observations of these subjects in the window
     * @param window which observations are wanted; its indicators and units are those of the subjects
     */
    Uni<UnitSums> sums(
            Collection<Subject> subjects, List<ObservationView> known, ObservationFilter window, Frame frame) {
        UnitHierarchy hierarchy = new UnitHierarchy(frame.units());
        Set<String> indicators = subjects.stream()
                .map(Subject::indicator)
                .filter(indicator -> frame.indicators().get(indicator).rollsUp())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> above = subjects.stream()
                .filter(subject -> indicators.contains(subject.indicator()))
                .map(Subject::unit)
                .collect(Collectors.toSet());
        SortedSet<String> units = hierarchy.allBelow(above);
        return units.isEmpty()
                ? Uni.createFrom().item(new UnitSums(frame.indicators(), known, Members.none(hierarchy)))
                : members(indicators, units, window, hierarchy)
                        .chain(members -> archive.known(window.of(indicators, units))
                                .map(below -> new UnitSums(frame.indicators(), merged(known, below, window), members)));
    }

    private Uni<Members> members(
            Set<String> indicators, Set<String> units, ObservationFilter window, UnitHierarchy hierarchy) {
        TargetFilter everSet = new TargetFilter(indicators, units, null, null, null, window.asOf());
        return years(indicators, units, window).chain(years -> goals(indicators, units, window)
                .chain(goals -> targets.years(everSet).map(set -> new Members(hierarchy, years, goals, set))));
    }

    /**
     * The last day on which a period ends for which some units have anything, reported or as the sum of those below: one
     * statement more where an indicator is summed over units. Needs a session.
     *
     * @param indicators whose sums are asked for; empty for all
     * @param units empty for all
     */
    Uni<Optional<LocalDate>> lastPeriodEnd(Collection<String> indicators, Collection<String> units, Frame frame) {
        Set<String> summed = (indicators.isEmpty() ? frame.indicators().keySet() : indicators)
                .stream()
                        .filter(code -> frame.indicators().containsKey(code)
                                && frame.indicators().get(code).rollsUp())
                        .collect(Collectors.toSet());
        Set<String> below = new UnitHierarchy(frame.units()).allBelow(Set.copyOf(units));
        Uni<Optional<LocalDate>> own = archive.lastPeriodEnd(units, frame.asOf());
        return summed.isEmpty() || below.isEmpty()
                ? own
                : own.chain(end -> archive.subjects(
                                new ObservationFilter(summed, below, null, null, null, null, frame.asOf()))
                        .map(found -> Stream.concat(end.stream(), found.stream().map(ObservedSubject::lastPeriodEnd))
                                .max(LocalDate::compareTo)));
    }

    /** All there are, however short the window: whoever asks is told the same of when they became known. */
    private Uni<List<ObservedYear>> years(Set<String> indicators, Set<String> units, ObservationFilter window) {
        return archive.years(new ObservationFilter(
                indicators, units, null, LocalDate.of(window.to().getYear(), 12, 31), null, null, window.asOf()));
    }

    private Uni<List<TargetView>> goals(Set<String> indicators, Set<String> units, ObservationFilter window) {
        List<Integer> years = window.from() == null
                ? null
                : IntStream.rangeClosed(window.from().getYear(), window.to().getYear())
                        .boxed()
                        .toList();
        return targets.found(new TargetFilter(indicators, units, years, null, null, window.asOf()));
    }

    /** A unit may be asked about by itself and as one below another. */
    private static List<ObservationView> merged(
            List<ObservationView> known, List<ObservationView> below, ObservationFilter window) {
        return Stream.concat(
                        known.stream(),
                        below.stream()
                                .filter(one -> !window.units().contains(one.unit())
                                        || !window.indicators().contains(one.indicator())))
                .toList();
    }
}
