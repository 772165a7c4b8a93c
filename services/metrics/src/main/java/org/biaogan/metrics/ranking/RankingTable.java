package org.biaogan.metrics.ranking;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentBoard;
import org.biaogan.metrics.assessment.BoardQuestion;
import org.biaogan.metrics.assessment.BoardView;
import org.biaogan.metrics.period.TimePeriod;

/** Ranks the units of a peer group by what their boards show, and says how they have moved (位次变化). */
@ApplicationScoped
public class RankingTable {

    private final AssessmentBoard board;
    private final RankingGrounds grounds;

    RankingTable(AssessmentBoard board, RankingGrounds grounds) {
        this.board = board;
        this.grounds = grounds;
    }

    /** The whole ranking, read as two boards. */
    @WithSession
    Uni<RankingView> rank(RankingQuestion question) {
        return grounds.of(question)
                .chain(ground -> rows(ground, question.period()).chain(now -> before(ground, now)
                        .map(before -> new Placing(ground, question.by(), now.items(), before.items())
                                .view(period(ground, now), now.asOf()))));
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
