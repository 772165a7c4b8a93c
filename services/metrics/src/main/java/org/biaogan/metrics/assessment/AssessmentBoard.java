package org.biaogan.metrics.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.observation.ObservedYear;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.target.TargetBook;
import org.biaogan.metrics.target.TargetFilter;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Lists where the targets of units stood at a period, in a number of statements that nothing makes grow. */
@ApplicationScoped
public class AssessmentBoard {

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

    @Inject
    BoardMemory memory;

    AssessmentBoard(ObservationArchive archive, TargetBook targets, FrameBuilder frames, KnowledgeClock knowledge) {
        this.archive = archive;
        this.targets = targets;
        this.frames = frames;
        this.knowledge = knowledge;
    }

    /** All rows of a board for whoever compares them, with when what they are made of became known. */
    @WithSession
    public Uni<DatedBoard> dated(BoardQuestion asked) {
        return knowledge.asOf(asked.asOf()).chain(frames::at).chain(frame -> {
            BoardQuestion question = asked.within(frame);
            requireUnits(question, frame);
            return period(question, frame)
                    .chain(period -> evidence(question, period, frame))
                    .chain(evidence -> dated(question, evidence));
        });
    }

    private Uni<DatedBoard> dated(BoardQuestion question, Evidence evidence) {
        List<Subject> subjects = evidence.subjects(question.theme(), question.flagship(), question.responsible());
        return assessors(subjects, evidence)
                .chain(rows -> targets.years(goals(question, evidence)).chain(set -> reported(question, evidence)
                        .map(reported -> new DatedBoard(
                                shown(new Paged<>(views(rows, evidence), rows.size()), evidence)
                                        .view(),
                                new Dating(evidence, rows, set, reported).byIndicator(),
                                evidence.frame().indicators(),
                                evidence.frame().units()))));
    }

    /** Of named indicators that are summed over units; whoever asks about all looks at rows with targets only. */
    private Uni<List<ObservedYear>> reported(BoardQuestion question, Evidence evidence) {
        List<String> summed = question.indicators().stream()
                .filter(code -> evidence.frame().indicators().containsKey(code)
                        && evidence.frame().indicators().get(code).rollsUp())
                .toList();
        LocalDate to = LocalDate.of(evidence.period().year(), 12, 31);
        return summed.isEmpty()
                ? Uni.createFrom().item(List.of())
                : archive.years(new ObservationFilter(
                        summed,
                        question.units(),
                        null,
                        to,
                        null,
                        null,
                        evidence.frame().asOf()));
    }

    /** A page of a board; 404 for a unit that was not known. */
    @WithSession
    Uni<Board> show(BoardQuestion question) {
        return knowledge
                .asOf(question.asOf())
                .chain(asOf -> memory.at(
                        asOf, question, () -> frames.at(asOf).chain(frame -> show(question.within(frame), frame))));
    }

    private Uni<Board> show(BoardQuestion question, Frame frame) {
        requireUnits(question, frame);
        return period(question, frame)
                .chain(period -> evidence(question, period, frame))
                .chain(evidence -> board(question, evidence));
    }

    private Uni<TimePeriod> period(BoardQuestion question, Frame frame) {
        return question.period().isPresent()
                ? Uni.createFrom().item(question.period().get())
                : subordinates
                        .lastPeriodEnd(question.indicators(), question.units(), frame)
                        .map(end -> end.map(TimePeriod::monthOf).orElseGet(frame::lastMonth));
    }

    /** Of the period's year and the one before, as a quarter or year that ended last may lie there. */
    private Uni<Evidence> evidence(BoardQuestion question, TimePeriod period, Frame frame) {
        return targets.found(goals(question, period, frame))
                .chain(goals -> archive.subjects(observed(question, period, frame))
                        .map(observed -> new Evidence(period, frame, goals, observed)));
    }

    private static TargetFilter goals(BoardQuestion question, Evidence evidence) {
        return goals(question, evidence.period(), evidence.frame());
    }

    private static TargetFilter goals(BoardQuestion question, TimePeriod period, Frame frame) {
        List<Integer> years = List.of(period.year() - 1, period.year());
        return new TargetFilter(question.indicators(), question.units(), years, null, null, frame.asOf());
    }

    private Uni<Board> board(BoardQuestion question, Evidence evidence) {
        Paged<Subject> subjects = Paged.cut(
                evidence.subjects(question.theme(), question.flagship(), question.responsible()), question.page());
        return rows(subjects.items(), evidence).map(rows -> shown(new Paged<>(rows, subjects.total()), evidence));
    }

    private static Board shown(Paged<AssessmentView> rows, Evidence evidence) {
        return new Board(
                evidence.period(), evidence.frame().asOf(), evidence.frame().zone(), rows);
    }

    /** The rows of some subjects, with all that their lights ask about. Needs a session. */
    Uni<List<AssessmentView>> rows(List<Subject> subjects, Evidence evidence) {
        return assessors(subjects, evidence).map(rows -> views(rows, evidence));
    }

    private static List<AssessmentView> views(List<Assessor> rows, Evidence evidence) {
        return rows.stream().map(row -> row.at(evidence.period())).toList();
    }

    private Uni<List<Assessor>> assessors(List<Subject> subjects, Evidence evidence) {
        return numbers(subjects, evidence).chain(numbers -> peers.lit(evidence.frame(), subjects, evidence.period())
                .chain(lit -> pending.counted(lit, subjects, evidence.period()))
                .map(full -> evidence.within(full).assessors(subjects, numbers)));
    }

    private Uni<UnitSums> numbers(List<Subject> subjects, Evidence evidence) {
        Set<String> indicators = subjects.stream().map(Subject::indicator).collect(Collectors.toSet());
        Set<String> units = subjects.stream().map(Subject::unit).collect(Collectors.toSet());
        ObservationFilter window = evidence.window(indicators, units);
        Uni<List<ObservationView>> known =
                subjects.isEmpty() ? Uni.createFrom().item(List.of()) : archive.known(window);
        return known.chain(observations -> subordinates.sums(subjects, observations, window, evidence.frame()));
    }

    /** To the year's end: what came after the period gives no number here, yet it gives the subject its row. */
    private static ObservationFilter observed(BoardQuestion question, TimePeriod period, Frame frame) {
        LocalDate from = LocalDate.of(period.year() - 1, 1, 1);
        LocalDate to = LocalDate.of(period.year(), 12, 31);
        return new ObservationFilter(question.indicators(), question.units(), from, to, null, null, frame.asOf());
    }

    private static void requireUnits(BoardQuestion question, Frame frame) {
        question.units().stream()
                .filter(unit -> !frame.units().containsKey(unit))
                .findFirst()
                .ifPresent(unit -> {
                    throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
                });
    }
}
