package org.biaogan.metrics.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.approval.SubmissionView;
import org.biaogan.metrics.figure.RecordedNumber;
import org.biaogan.metrics.figure.SubjectIds;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.Vintage;
import org.biaogan.metrics.outlook.ForecastAbsence;
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

    @Inject
    PendingReader pending;

    AssessmentStory(ObservationArchive archive, TargetBook targets, FrameBuilder frames, KnowledgeClock knowledge) {
        this.archive = archive;
        this.targets = targets;
        this.frames = frames;
        this.knowledge = knowledge;
    }

    /** The story up to a period, or to the last month for which the unit has anything; 404 for an unknown subject. */
    @WithSession
    Uni<StoryView> tell(Subject subject, Optional<TimePeriod> wanted, Optional<Instant> since, Optional<Instant> asOf) {
        return frame(subject, asOf)
                .chain(frame -> period(subject, wanted, frame).chain(asked -> tell(subject, asked, since, frame)));
    }

    /** Where the year would end if its coming months ran as supposed; keeps nothing. */
    @WithSession
    Uni<ScenarioView> suppose(Subject subject, Supposition supposed, Optional<Instant> asOf) {
        return frame(subject, asOf).chain(frame -> period(subject, supposed.at(), frame)
                .map(asked -> own(asked, subject, frame))
                .chain(period -> assessor(subject, period, frame)
                        .map(assessor -> new Scenario(assessor, period, supposed).view())));
    }

    private Uni<Frame> frame(Subject subject, Optional<Instant> asOf) {
        return knowledge
                .asOf(asOf)
                .chain(frames::at)
                .chain(frame -> frame.knows(subject)
                        ? Uni.createFrom().item(frame)
                        : Uni.createFrom()
                                .failure(Rejected.unknown("assessments", subject.indicator() + "/" + subject.unit())));
    }

    private static TimePeriod own(TimePeriod asked, Subject subject, Frame frame) {
        return asked.last(frame.indicators().get(subject.indicator()).frequency());
    }

    private Uni<TimePeriod> period(Subject subject, Optional<TimePeriod> wanted, Frame frame) {
        return wanted.isPresent()
                ? Uni.createFrom().item(wanted.get())
                : subordinates
                        .lastPeriodEnd(List.of(subject.indicator()), List.of(subject.unit()), frame)
                        .map(end -> end.map(TimePeriod::monthOf).orElseGet(frame::lastMonth));
    }

    private Uni<StoryView> tell(Subject subject, TimePeriod asked, Optional<Instant> since, Frame frame) {
        TimePeriod period = own(asked, subject, frame);
        return peers.lit(frame, List.of(subject), period)
                .chain(lit -> pending.counted(lit, List.of(subject), period))
                .chain(full -> assessor(subject, period, full))
                .chain(assessor -> archive.history(window(firstDrawn(period), subject, period, frame))
                        .chain(vintages -> pending.all(subject, frame)
                                .map(waiting -> story(
                                        asked, frame, assessor, vintages, revised(vintages, since, frame), waiting))));
    }

    private static RevisedSince revised(List<Vintage> vintages, Optional<Instant> since, Frame frame) {
        return since.map(from -> RevisedSince.among(vintages, from, frame.zone()))
                .orElse(null);
    }

    private static StoryView story(
            TimePeriod asked,
            Frame frame,
            Assessor assessor,
            List<Vintage> vintages,
            RevisedSince revised,
            List<SubmissionView> waiting) {
        TimePeriod period = asked.last(assessor.indicator().frequency());
        FigureIds ids = new FigureIds(new Lineage(assessor));
        Optional<RestView> rest = assessor.rest(period).flatMap(left -> left.view(ids));
        YearEnd yearEnd = assessor.yearEnd(period);
        return new StoryView(
                asked.toString(),
                frame.asOf().atZone(frame.zone()).toOffsetDateTime(),
                assessor.at(period),
                rest.orElse(null),
                yearEnd.view(rest.map(known -> known.credibility().verdict()), ids)
                        .orElse(null),
                yearEnd.absence(ForecastAbsence::reason),
                yearEnd.absence(ForecastAbsence::reasonEn),
                new Curve(assessor, ids).trajectory(period.year()),
                new Curve(assessor, ids).upTo(period),
                named(vintages, assessor, frame.ids()),
                revised,
                waiting);
    }

    private static List<Vintage> named(List<Vintage> vintages, Assessor assessor, SubjectIds ids) {
        return vintages.stream()
                .map(vintage -> {
                    RecordedNumber number = vintage.number(
                            assessor.indicator().code(), assessor.unit().code());
                    return vintage.with(
                            vintage.knownTo() == null
                                    ? ids.ofHolding("value", number)
                                    : ids.ofVersion("value", number));
                })
                .toList();
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
