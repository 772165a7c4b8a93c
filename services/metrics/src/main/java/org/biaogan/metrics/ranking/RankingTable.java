package org.biaogan.metrics.ranking;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentBoard;
import org.biaogan.metrics.assessment.BoardQuestion;
import org.biaogan.metrics.assessment.BoardView;
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

    RankingTable(AssessmentBoard board, RankingGrounds grounds, ObservationArchive archive) {
        this.board = board;
        this.grounds = grounds;
        this.archive = archive;
    }

    /** The whole ranking, read as two boards. */
    @WithSession
    Uni<RankingView> rank(RankingQuestion question) {
        return grounds.of(question).chain(ground -> shown(ground, question).chain(now -> before(ground, now)
                .map(before -> new Placing(ground, question.by(), now.items(), before.items())
                        .view(period(ground, now), now.asOf()))));
    }

    /** Without a period, the last for which the indicator itself is known of any unit of the group. */
    private Uni<BoardView> shown(RankingGround ground, RankingQuestion question) {
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

    private Uni<BoardView> before(RankingGround ground, BoardView now) {
        return rows(ground, Optional.of(ground.before(period(ground, now))));
    }

    private Uni<BoardView> rows(RankingGround ground, Optional<TimePeriod> period) {
        return board.rows(BoardQuestion.whole(
                period, ground.group().units(), List.of(ground.indicator().code()), ground.asOf()));
    }

    private static TimePeriod period(RankingGround ground, BoardView shown) {
        return TimePeriod.parse(shown.period()).last(ground.indicator().frequency());
    }
}
