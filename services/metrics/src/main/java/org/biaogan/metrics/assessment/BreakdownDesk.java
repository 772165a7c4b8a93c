package org.biaogan.metrics.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Takes a unit's growth apart into what the units right below it brought. */
@ApplicationScoped
public class BreakdownDesk {

    private final ObservationArchive archive;
    private final Subordinates subordinates;
    private final FrameBuilder frames;
    private final KnowledgeClock knowledge;

    BreakdownDesk(
            ObservationArchive archive, Subordinates subordinates, FrameBuilder frames, KnowledgeClock knowledge) {
        this.archive = archive;
        this.subordinates = subordinates;
        this.frames = frames;
        this.knowledge = knowledge;
    }

    /** 404 for an unknown indicator or unit; 422 where numbers are no amounts that could be taken apart. */
    @WithSession
    public Uni<Breakdown> of(String indicator, String unit, Optional<TimePeriod> wanted, Optional<Instant> asOf) {
        return takenApart(new Subject(indicator, unit), wanted, asOf).map(TakenApart::breakdown);
    }

    /** The same with the ways to its figures. Needs a session. */
    Uni<TakenApart> takenApart(Subject subject, Optional<TimePeriod> wanted, Optional<Instant> asOf) {
        return knowledge
                .asOf(asOf)
                .chain(frames::at)
                .invoke(frame -> require(subject, frame))
                .chain(frame -> period(subject, wanted, frame).chain(period -> takenApart(subject, period, frame)));
    }

    private static void require(Subject subject, Frame frame) {
        if (!frame.indicators().containsKey(subject.indicator())) {
            throw Rejected.unknown(
                    "indicator", "UNKNOWN_INDICATOR", "There is no indicator '%s'.".formatted(subject.indicator()));
        }
        if (!frame.units().containsKey(subject.unit())) {
            throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(subject.unit()));
        }
        if (!frame.indicators().get(subject.indicator()).measure().isQuantity()) {
            throw Rejected.violating(
                    "indicator",
                    "NOT_ADDITIVE",
                    "'%s' is no level or count: its growth is no sum of parts.".formatted(subject.indicator()));
        }
    }

    /** The last for which the unit or one right below it has anything. */
    private Uni<TimePeriod> period(Subject subject, Optional<TimePeriod> wanted, Frame frame) {
        Uni<TimePeriod> asked = wanted.isPresent()
                ? Uni.createFrom().item(wanted.get())
                : archive.lastPeriodEnd(family(subject, frame), frame.asOf())
                        .map(end -> end.map(TimePeriod::monthOf).orElseGet(frame::lastMonth));
        return asked.map(period ->
                period.last(frame.indicators().get(subject.indicator()).frequency()));
    }

    private Uni<TakenApart> takenApart(Subject subject, TimePeriod period, Frame frame) {
        List<Subject> subjects = family(subject, frame).stream()
                .map(unit -> new Subject(subject.indicator(), unit))
                .toList();
        ObservationFilter window = window(subject, period, frame);
        return archive.known(window)
                .chain(known -> subordinates.sums(subjects, known, window, frame))
                .map(sums -> new TakenApart(frame, subject, period, sums));
    }

    private static ObservationFilter window(Subject subject, TimePeriod period, Frame frame) {
        return new ObservationFilter(
                        Set.of(subject.indicator()),
                        family(subject, frame),
                        LocalDate.of(period.year() - 1, 1, 1),
                        period.end(),
                        null,
                        null,
                        frame.asOf())
                .endingOn(ends(period), List.of());
    }

    private static Set<LocalDate> ends(TimePeriod period) {
        return Set.of(period.end(), period.previousYear().end());
    }

    private static Collection<String> family(Subject subject, Frame frame) {
        Set<String> family = new TreeSet<>(new UnitHierarchy(frame.units()).below(subject.unit()));
        family.add(subject.unit());
        return family;
    }
}
