package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.peergroup.PeerGroupRegister;
import org.biaogan.metrics.period.TimePeriod;

/** Reads what the peers of some subjects reported, where a rule asks for their average: two statements more, or none. */
@ApplicationScoped
class PeerReader {

    private final ObservationArchive archive;
    private final PeerGroupRegister groups;

    PeerReader(ObservationArchive archive, PeerGroupRegister groups) {
        this.archive = archive;
        this.groups = groups;
    }

    /** The frame with all that the lights of some subjects at a period ask for. Needs a session. */
    Uni<Frame> lit(Frame frame, Collection<Subject> subjects, TimePeriod period) {
        List<Subject> asking = subjects.stream()
                .filter(subject -> frame.rule(subject.indicator(), period).asksForPeers())
                .toList();
        return asking.isEmpty()
                ? Uni.createFrom().item(frame)
                : groups.allAt(frame.asOf())
                        .map(found -> new Peers(found, frame.units()))
                        .chain(peers -> archive.known(window(frame, peers, asking, period))
                                .map(known -> frame.with(new PeerAverages(peers, series(frame, known)))));
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

    private static Map<Subject, Series> series(Frame frame, List<ObservationView> known) {
        return known.stream()
                .collect(Collectors.groupingBy(one -> new Subject(one.indicator(), one.unit())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry ->
                                new Series(frame.indicators().get(entry.getKey().indicator()), entry.getValue())));
    }
}
