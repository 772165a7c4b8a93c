package org.biaogan.metrics.ranking;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentBoard;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.assessment.BoardQuestion;
import org.biaogan.metrics.assessment.BoardView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.theme.ThemeRegister;
import org.biaogan.metrics.theme.ThemeView;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Sums up by theme how the targets of a board stand. */
@ApplicationScoped
public class ThemeProgress {

    private final AssessmentBoard board;
    private final ThemeRegister themes;
    private final KnowledgeClock knowledge;

    ThemeProgress(AssessmentBoard board, ThemeRegister themes, KnowledgeClock knowledge) {
        this.board = board;
        this.themes = themes;
        this.knowledge = knowledge;
    }

    /** All themes known and in use, or with a target; 404 for an unknown unit. */
    @WithSession
    Uni<ThemeProgressView> show(Optional<TimePeriod> period, List<String> units, Optional<Instant> asOf) {
        return knowledge.asOf(asOf).chain(instant -> board.rows(BoardQuestion.whole(period, units, List.of(), instant))
                .chain(shown -> themes.at(instant).map(known -> view(shown, known))));
    }

    private static ThemeProgressView view(BoardView shown, List<ThemeView> themes) {
        List<ThemeProgressView.Row> rows = themes.stream()
                .map(theme -> row(theme, shown.items()))
                .filter(row -> row.targets() > 0 || isInUse(row.theme(), themes))
                .toList();
        List<AssessmentView> flagship =
                shown.items().stream().filter(AssessmentView::flagship).toList();
        return new ThemeProgressView(
                shown.period(), shown.asOf(), rows, new Tally(flagship).row(null, "标志性指标", "Flagship targets"));
    }

    private static ThemeProgressView.Row row(ThemeView theme, List<AssessmentView> rows) {
        List<AssessmentView> own =
                rows.stream().filter(row -> row.themes().contains(theme.code())).toList();
        return new Tally(own).row(theme.code(), theme.name(), theme.nameEn());
    }

    private static boolean isInUse(String code, List<ThemeView> themes) {
        return themes.stream().anyMatch(theme -> theme.code().equals(code) && theme.validTo() == null);
    }
}
