package org.biaogan.metrics.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.observation.ObservedSubject;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.target.TargetView;

/** The targets and observed subjects around a period, from which follows which rows a board has. */
record Evidence(TimePeriod period, Frame frame, Collection<TargetView> targets, Collection<ObservedSubject> observed) {

    /**
     * Every known subject with a target or an observation in the year of its own last period, in order.
     *
     * @param theme null for all
     * @param responsible an official's code; null for all
     */
    List<Subject> subjects(String theme, String responsible) {
        TreeSet<Subject> subjects = new TreeSet<>();
        targets.stream()
                .filter(this::isOfItsYear)
                .filter(target -> responsible == null || target.responsible().contains(responsible))
                .map(Evidence::subject)
                .forEach(subjects::add);
        if (responsible == null) {
            observed.stream().filter(this::isInItsYear).map(Evidence::subject).forEach(subjects::add);
        }
        subjects.removeIf(subject -> theme != null
                && !frame.indicators().get(subject.indicator()).themes().contains(theme));
        return List.copyOf(subjects);
    }

    /** The rows of some of the subjects, given all their observations. */
    List<AssessmentView> rows(List<Subject> subjects, List<ObservationView> observations) {
        Map<Subject, List<ObservationView>> known =
                observations.stream().collect(Collectors.groupingBy(one -> new Subject(one.indicator(), one.unit())));
        Map<Subject, List<TargetView>> goals = targets.stream().collect(Collectors.groupingBy(Evidence::subject));
        return subjects.stream()
                .map(subject -> frame.assessor(
                                subject, known.getOrDefault(subject, List.of()), goals.getOrDefault(subject, List.of()))
                        .at(period))
                .toList();
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
