package org.biaogan.metrics.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.trajectory.PastShares;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Shows how a trajectory would run before a target is set on it; keeps nothing. */
@ApplicationScoped
public class TrajectoryPlanner {

    private final ObservationArchive archive;
    private final FrameBuilder frames;
    private final KnowledgeClock knowledge;
    private final Subordinates subordinates;

    TrajectoryPlanner(
            ObservationArchive archive, FrameBuilder frames, KnowledgeClock knowledge, Subordinates subordinates) {
        this.archive = archive;
        this.subordinates = subordinates;
        this.frames = frames;
        this.knowledge = knowledge;
    }

    /** As known at an instant, or now; 422 for an indicator or unit that was not. */
    @WithSession
    Uni<TrajectoryPreview> preview(PlannedTrajectory planned, Optional<Instant> asOf) {
        return knowledge
                .asOf(asOf)
                .chain(frames::at)
                .invoke(frame -> requireKnown(planned, frame))
                .chain(frame -> numbers(planned, frame).map(numbers -> {
                    var indicator = frame.indicators().get(planned.indicator());
                    return TrajectoryDraft.of(indicator, new Series(indicator, numbers), planned)
                            .preview();
                }));
    }

    private Uni<UnitNumbers> numbers(PlannedTrajectory planned, Frame frame) {
        Subject subject = new Subject(planned.indicator(), planned.unit());
        ObservationFilter window = window(planned, frame);
        return archive.known(window)
                .chain(known -> subordinates.sums(List.of(subject), known, window, frame))
                .map(sums -> sums.of(subject));
    }

    /** The years whose shares count, and the one itself, for what its January says about February. */
    private static ObservationFilter window(PlannedTrajectory planned, Frame frame) {
        return new ObservationFilter(
                List.of(planned.indicator()),
                List.of(planned.unit()),
                LocalDate.of(planned.year() - PastShares.YEARS, 1, 1),
                LocalDate.of(planned.year(), 12, 31),
                null,
                null,
                frame.asOf());
    }

    private static void requireKnown(PlannedTrajectory planned, Frame frame) {
        new Requirements()
                .rule(
                        frame.indicators().containsKey(planned.indicator()),
                        "indicator",
                        "UNKNOWN_INDICATOR",
                        "There is no indicator '%s'.".formatted(planned.indicator()))
                .rule(
                        frame.units().containsKey(planned.unit()),
                        "unit",
                        "UNKNOWN_UNIT",
                        "There is no unit '%s'.".formatted(planned.unit()))
                .enforce();
    }
}
