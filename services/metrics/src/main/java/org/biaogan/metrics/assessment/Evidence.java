package org.biaogan.metrics.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.ObservedSubject;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.target.Ambition;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.trajectory.PastShares;

/** The targets and observed subjects around a period, from which follows which rows a board has. */
record Evidence(TimePeriod period, Frame frame, Collection<TargetView> targets, Collection<ObservedSubject> observed) {

    /** The same within a frame that knows more. */
    Evidence within(Frame wider) {
        return new Evidence(period, wider, targets, observed);
    }

    /**
     * Every known subject with a target or an observation in the year of its own last period, in order.
     *
     * @param theme null for all
     * @param flagship whether only those with a target watched before all others
     * @param responsible an official's code; null for all
     */
    List<Subject> subjects(String theme, boolean flagship, String responsible) {
        TreeSet<Subject> subjects = new TreeSet<>();
        targets.stream()
                .filter(this::isOfItsYear)
                .filter(target -> !flagship || target.flagship() && target.ambition() == Ambition.TARGET)
                .filter(target -> responsible == null || target.responsible().contains(responsible))
                .map(Evidence::subject)
                .forEach(subjects::add);
        if (responsible == null && !flagship) {
            observed.stream().filter(this::isInItsYear).map(Evidence::subject).forEach(subjects::add);
        }
        subjects.removeIf(subject -> theme != null
                && !frame.indicators().get(subject.indicator()).themes().contains(theme));
        return List.copyOf(subjects);
    }

    /** Some of the subjects with all their numbers. */
    List<Assessor> assessors(List<Subject> subjects, UnitSums numbers) {
        Map<Subject, List<TargetView>> goals = targets.stream().collect(Collectors.groupingBy(Evidence::subject));
        return subjects.stream()
                .map(subject -> frame.assessor(subject, numbers.of(subject), goals.getOrDefault(subject, List.of())))
                .toList();
    }

    /** The observations that the rows of some subjects are made of: five years back, for the shares of past years. */
    ObservationFilter window(Set<String> indicators, Set<String> units) {
        LocalDate from = LocalDate.of(period.last(Frequency.YEAR).year() - PastShares.YEARS, 1, 1);
        return new ObservationFilter(indicators, units, from, period.end(), null, null, frame.asOf())
                .endingOn(periodEnds(indicators), frame.summed(indicators));
    }

    /**
     * Each frequency's last period, the same in the years before, and the ends of those years, from which stocks start
     * and which past shares are shares of. Where a rule asks for months in a row, the year's earlier periods too.
     */
    private Set<LocalDate> periodEnds(Set<String> indicators) {
        boolean inARow = indicators.stream()
                .anyMatch(indicator -> frame.rule(indicator, period).asksForEarlierMonths());
        return Arrays.stream(Frequency.values())
                .map(period::last)
                .flatMap(last -> inARow ? upTo(last) : Stream.of(last))
                .flatMap(last -> IntStream.rangeClosed(1, PastShares.YEARS)
                        .mapToObj(years -> last.plusYears(-years))
                        .flatMap(past -> Stream.of(last, past, past.yearEnd(Frequency.MONTH))))
                .map(TimePeriod::end)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<TimePeriod> upTo(TimePeriod last) {
        return TimePeriod.periodsOfYear(last.year(), last.frequency().orElseThrow()).stream()
                .filter(earlier -> earlier.compareTo(last) <= 0);
    }

    private boolean isOfItsYear(TargetView target) {
        return frame.knows(subject(target))
                && (target.year() == period.year() || target.year() == yearOf(target.indicator()));
    }

    private boolean isInItsYear(ObservedSubject one) {
        return frame.knows(subject(one)) && one.lastPeriodEnd().getYear() >= yearOf(one.indicator());
    }

    /** The year of an indicator's last period on or before the board's. */
    private int yearOf(String indicator) {
        return period.last(frame.indicators().get(indicator).frequency()).year();
    }

    private static Subject subject(TargetView target) {
        return new Subject(target.indicator(), target.unit());
    }

    private static Subject subject(ObservedSubject observed) {
        return new Subject(observed.indicator(), observed.unit());
    }
}
