package org.biaogan.metrics.ranking;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentBoard;
import org.biaogan.metrics.assessment.BoardQuestion;
import org.biaogan.metrics.figure.NumberRegister;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.theme.ThemeRegister;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Sums up by theme how the targets of a board stand. */
@ApplicationScoped
public class ThemeProgress {

    private final AssessmentBoard board;
    private final ThemeRegister themes;
    private final NumberRegister numbers;
    private final KnowledgeClock knowledge;

    ThemeProgress(AssessmentBoard board, ThemeRegister themes, NumberRegister numbers, KnowledgeClock knowledge) {
        this.board = board;
        this.themes = themes;
        this.numbers = numbers;
        this.knowledge = knowledge;
    }

    /** All themes known and in use, or with a target; 404 for an unknown unit. */
    @WithSession
    Uni<ThemeProgressView> show(Optional<TimePeriod> period, List<String> units, Optional<Instant> asOf) {
        return themes(period, units, asOf).map(Themes::view);
    }

    /** The same with the ways to its figures. Needs a session. */
    Uni<Themes> themes(Optional<TimePeriod> period, List<String> units, Optional<Instant> asOf) {
        return knowledge.asOf(asOf).chain(instant -> board.dated(BoardQuestion.whole(period, units, List.of(), instant))
                .chain(shown -> themes.at(instant)
                        .chain(known -> numbers.all().map(all -> new Themes(shown, known, units, all)))));
    }
}
