package org.biaogan.metrics.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.target.TargetBook;
import org.biaogan.metrics.target.TargetFilter;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Tells everything there is to say about one indicator of one unit. */
@ApplicationScoped
public class AssessmentStory {

    private final ObservationArchive archive;
    private final TargetBook targets;
    private final FrameBuilder frames;
    private final KnowledgeClock knowledge;

    @Inject
    PeerReader peers;

    @Inject
    Subordinates subordinates;

    AssessmentStory(ObservationArchive archive, TargetBook targets, FrameBuilder frames, KnowledgeClock knowledge) {
        this.archive = archive;
        this.targets = targets;
        this.frames = frames;
        this.knowledge = knowledge;
    }

    /** The story up to a period, or to the last month for which the unit has anything; 404 for an unknown subject. */
    @WithSession
    Uni<StoryView> tell(Subject subject, Optional<TimePeriod> wanted, Optional<Instant> since, Optional<Instant> asOf) {
        return knowledge
                .asOf(asOf)
                .chain(frames::at)
                .chain(frame -> frame.knows(subject)
                        ? period(subject, wanted, frame).chain(period -> tell(subject, period, since, frame))
                        : Uni.createFrom()
                                .failure(Rejected.unknown("assessments", subject.indicator() + "/" + subject.unit())));
    }

    private Uni<TimePeriod> period(Subject subject, Optional<TimePeriod> wanted, Frame frame) {
        return wanted.isPresent()
                ? Uni.createFrom().item(wanted.get())
                : archive.lastPeriodEnd(List.of(subject.unit()), frame.asOf())
                        .map(end -> end.map(TimePeriod::monthOf).orElseGet(frame::lastMonth));
    }

    private Uni<StoryView> tell(Subject subject, TimePeriod asked, Optional<Instant> since, Frame frame) {
        TimePeriod period =
                asked.last(frame.indicators().get(subject.indicator()).frequency());
        return peers.lit(frame, List.of(subject), period)
                .chain(lit -> assessor(subject, period, lit))
                .chain(assessor -> archive.history(window(firstDrawn(period), subject, period, frame))
                        .map(vintages -> new StoryView(
                                asked.toString(),
                                frame.asOf().atZone(frame.zone()).toOffsetDateTime(),
                                assessor.at(period),
                                assessor.rest(period).flatMap(Rest::view).orElse(null),
                                new Curve(assessor).trajectory(period.year()),
                                new Curve(assessor).upTo(period),
                                vintages,
                                since.map(from -> RevisedSince.among(vintages, from, frame.zone()))
                                        .orElse(null))));
    }

    /** With all that the story of a subject is made of. Needs a session. */
    Uni<Assessor> assessor(Subject subject, TimePeriod period, Frame frame) {
        TargetFilter goals =
                new TargetFilter(List.of(subject.indicator()), List.of(subject.unit()), null, null, null, frame.asOf());
        ObservationFilter window = window(null, subject, period, frame);
        return targets.found(goals).chain(found -> archive.known(window)
                .chain(known -> subordinates.sums(List.of(subject), known, window, frame))
                .map(numbers -> frame.assessor(subject, numbers.of(subject), found)));
    }

    private static LocalDate firstDrawn(TimePeriod period) {
        return LocalDate.of(period.year() - Curve.YEARS + 1, 1, 1);
    }

    /** Up to the period. Without a first day all there is: the best month may lie any number of years back. */
    private static ObservationFilter window(LocalDate from, Subject subject, TimePeriod period, Frame frame) {
        return new ObservationFilter(
                List.of(subject.indicator()), List.of(subject.unit()), from, period.end(), null, null, frame.asOf());
    }
}
