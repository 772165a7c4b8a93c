package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.peergroup.PeerGroupRegister;
import org.biaogan.metrics.period.TimePeriod;

/**
 * Reads what the peers of some subjects reported, where a rule asks for their average: two statements more, those of
 * {@link Subordinates} besides, or none.
 */
@ApplicationScoped
class PeerReader {

    private final ObservationArchive archive;
    private final PeerGroupRegister groups;
    private final Subordinates subordinates;

    PeerReader(ObservationArchive archive, PeerGroupRegister groups, Subordinates subordinates) {
        this.archive = archive;
        this.groups = groups;
        this.subordinates = subordinates;
    }

    /** The frame with all that the lights of some subjects at a period ask for. Needs a session. */
    Uni<Frame> lit(Frame frame, Collection<Subject> subjects, TimePeriod period) {
        List<Subject> asking = subjects.stream()
                .filter(subject -> frame.rule(subject.indicator(), period).asksForPeers())
                .toList();
        return asking.isEmpty() ? Uni.createFrom().item(frame) : asked(frame, asking, period);
    }

    /** The frame with the averages of the peers of some subjects, whatever their rules ask for. Needs a session. */
    Uni<Frame> asked(Frame frame, List<Subject> asking, TimePeriod period) {
        return groups.allAt(frame.asOf())
                .map(found -> new Peers(found, frame.units()))
                .chain(peers -> subjects(frame, window(frame, peers, asking, period))
                        .map(subjects -> frame.with(new PeerAverages(peers, subjects))));
    }

    private static ObservationFilter window(Frame frame, Peers peers, List<Subject> asking, TimePeriod period) {
        Set<String> indicators = asking.stream().map(Subject::indicator).collect(Collectors.toSet());
        Set<TimePeriod> ends = indicators.stream()
                .map(indicator -> period.last(frame.indicators().get(indicator).frequency()))
                .collect(Collectors.toSet());
        Set<String> units = asking.stream()
                .map(subject -> frame.units().get(subject.unit()))
                .distinct()
                .flatMap(unit -> ends.stream()
                        .map(TimePeriod::end)
                        .flatMap(day -> Stream.concat(peers.of(unit, day).stream(), peers.parent(unit, day).stream())))
                .collect(Collectors.toSet());
        int year = ends.stream().mapToInt(TimePeriod::year).min().orElse(period.year());
        return new ObservationFilter(
                        indicators, units, LocalDate.of(year, 1, 1), period.end(), null, null, frame.asOf())
                .endingOn(ends.stream().map(TimePeriod::end).collect(Collectors.toSet()), frame.summed(indicators));
    }

    private Uni<Map<Subject, Assessor>> subjects(Frame frame, ObservationFilter window) {
        List<Subject> subjects = window.indicators().stream()
                .flatMap(indicator -> window.units().stream().map(unit -> new Subject(indicator, unit)))
                .toList();
        return archive.known(window)
                .chain(known -> subordinates.sums(subjects, known, window, frame))
                .map(sums -> subjects.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), subject -> frame.assessor(subject, sums.of(subject), List.of()))));
    }
}
