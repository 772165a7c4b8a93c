package org.biaogan.metrics.ranking;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.AssessmentBoard;
import org.biaogan.metrics.assessment.BoardQuestion;
import org.biaogan.metrics.assessment.BoardView;
import org.biaogan.metrics.assessment.DatedBoard;
import org.biaogan.metrics.figure.NumberRegister;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.ObservedSubject;
import org.biaogan.metrics.period.TimePeriod;

/** Ranks the units of a peer group by what their boards show, and says how they have moved (位次变化). */
@ApplicationScoped
public class RankingTable {

    private final AssessmentBoard board;
    private final RankingGrounds grounds;
    private final ObservationArchive archive;
    private final NumberRegister numbers;

    RankingTable(AssessmentBoard board, RankingGrounds grounds, ObservationArchive archive, NumberRegister numbers) {
        this.board = board;
        this.grounds = grounds;
        this.archive = archive;
        this.numbers = numbers;
    }

    /** The whole ranking, read as two boards. */
    @WithSession
    Uni<RankingView> rank(RankingQuestion question) {
        return placed(question).map(figures -> figures.shown().named(figures::of));
    }

    /** The same with the ways to its figures. Needs a session. */
    Uni<PlaceFigures> placed(RankingQuestion question) {
        return grounds.of(question).chain(ground -> shown(ground, question)
                .chain(now -> before(ground, now).chain(before -> numbers.all().map(all -> {
                    Placing placing = new Placing(
                            ground,
                            question.by(),
                            now.board().items(),
                            before.board().items());
                    return new PlaceFigures(
                            placing,
                            placing.view(period(ground, now), now.board().asOf()),
                            all,
                            vintage(ground, now, before));
                }))));
    }

    private static Instant vintage(RankingGround ground, DatedBoard now, DatedBoard before) {
        return Stream.of(
                        now.since(any -> true),
                        before.since(any -> true),
                        ground.group().knownFrom())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** Without a period, the last for which the indicator itself is known of any unit of the group. */
    private Uni<DatedBoard> shown(RankingGround ground, RankingQuestion question) {
        return question.period().isPresent()
                ? rows(ground, question.period())
                : archive.subjects(new ObservationFilter(
                                List.of(ground.indicator().code()),
                                ground.group().units(),
                                null,
                                null,
                                null,
                                null,
                                ground.asOf()))
                        .map(RankingTable::last)
                        .chain(last -> rows(ground, last));
    }

    private static Optional<TimePeriod> last(List<ObservedSubject> known) {
        return known.stream()
                .map(ObservedSubject::lastPeriodEnd)
                .max(LocalDate::compareTo)
                .map(TimePeriod::monthOf);
    }

    private Uni<DatedBoard> before(RankingGround ground, DatedBoard now) {
        return rows(ground, Optional.of(ground.before(period(ground, now))));
    }

    private Uni<DatedBoard> rows(RankingGround ground, Optional<TimePeriod> period) {
        return board.dated(BoardQuestion.whole(
                period, ground.group().units(), List.of(ground.indicator().code()), ground.asOf()));
    }

    private static TimePeriod period(RankingGround ground, DatedBoard shown) {
        BoardView board = shown.board();
        return TimePeriod.parse(board.period()).last(ground.indicator().frequency());
    }
}
