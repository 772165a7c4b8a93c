package org.biaogan.metrics.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.NumberRegister;
import org.biaogan.metrics.figure.SubjectNumbers;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Finds the numbers of single subjects. */
@ApplicationScoped
public class FigureArchive implements FigureSource {

    private final NumberRegister numbers;
    private final AssessmentStory stories;
    private final FrameBuilder frames;
    private final KnowledgeClock knowledge;

    @Inject
    ObservationArchive archive;

    @Inject
    PeerReader peers;

    FigureArchive(NumberRegister numbers, AssessmentStory stories, FrameBuilder frames, KnowledgeClock knowledge) {
        this.numbers = numbers;
        this.stories = stories;
        this.frames = frames;
        this.knowledge = knowledge;
    }

    @Override
    public boolean has(FigureKind kind) {
        return kind.isOfOneSubject();
    }

    @Override
    @WithSession
    public Uni<Found> find(FigureId id) {
        return knowledge
                .asOf(Optional.empty())
                .chain(now -> numbers.all().chain(known -> find(id, subject(id, known), now)))
                .map(found -> found.filter(figure -> figure.id().equals(id)))
                .onItem()
                .transform(found -> found.orElse(null))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("figures", id))
                .chain(this::withVersion);
    }

    private Uni<Optional<Figure>> find(FigureId id, Optional<Subject> subject, Instant now) {
        return subject.isEmpty() || id.vintage().isAfter(now)
                ? Uni.createFrom().item(Optional.empty())
                : frames.at(id.vintage()).chain(frame -> find(id, subject.get(), frame));
    }

    private Uni<Optional<Figure>> find(FigureId id, Subject subject, Frame frame) {
        if (!frame.knows(subject)) {
            return Uni.createFrom().item(Optional.empty());
        }
        TimePeriod period = new TimePeriod(id.periodEnd(), 1)
                .last(frame.indicators().get(subject.indicator()).frequency());
        Asked asked = new Asked(id.kind(), period, id.beside());
        return beside(asked, subject, frame)
                .chain(full -> stories.assessor(subject, period, full))
                .map(assessor -> new Lineage(assessor).of(asked));
    }

    /** With the peers, where an average of them is looked for: a light rule may have asked for it then or not. */
    private Uni<Frame> beside(Asked asked, Subject subject, Frame frame) {
        return asked.kind() == FigureKind.PEER_AVERAGE
                ? peers.asked(frame, List.of(subject), asked.period())
                : Uni.createFrom().item(frame);
    }

    private Uni<Found> withVersion(Figure figure) {
        ObservationView recorded = figure.recorded();
        return recorded == null
                ? Uni.createFrom().item(new Found(figure, null))
                : archive.history(versions(figure, recorded))
                        .map(versions -> versions.stream()
                                .filter(version -> version.knownFrom().equals(recorded.knownFrom()))
                                .findFirst()
                                .orElse(null))
                        .map(version -> new Found(figure, version));
    }

    private static ObservationFilter versions(Figure figure, ObservationView recorded) {
        return new ObservationFilter(
                List.of(recorded.indicator()),
                List.of(recorded.unit()),
                figure.period().end(),
                figure.period().end(),
                recorded.measure(),
                recorded.basis(),
                figure.vintage());
    }

    private static Optional<Subject> subject(FigureId id, SubjectNumbers known) {
        return known.indicator(id).flatMap(indicator -> known.unit(id).map(unit -> new Subject(indicator, unit)));
    }
}
