package org.biaogan.reports.halfyear;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.reports.metrics.Board;
import org.biaogan.reports.metrics.BoardReader;
import org.biaogan.reports.rest.FieldError;
import org.biaogan.reports.rest.Problem;
import org.biaogan.reports.template.Canonical;
import org.biaogan.reports.template.Findings;
import org.biaogan.reports.template.ReportScope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers the figures of an analysis from the board of its unit and freezes them, ids included. */
@ApplicationScoped
class Compilation {

    private final BoardReader boards;
    private final boolean demonstration;

    Compilation(
            BoardReader boards,
            @ConfigProperty(name = "biaogan.demonstration", defaultValue = "false") boolean demonstration) {
        this.boards = boards;
        this.demonstration = demonstration;
    }

    Uni<Findings> of(ReportScope scope) {
        HalfYear period = HalfYear.of(scope.period());
        return boards.read(scope.unit(), period.lastMonth(), scope.asOf()).map(board -> findings(board, period));
    }

    private Findings findings(Board board, HalfYear period) {
        if (board.standings().isEmpty()) {
            throw Problem.refused(new FieldError(
                    "period", "NO_FIGURES", "No target and no observation of the unit is known in " + period.year()));
        }
        String title = board.unitName() + period.words() + "经济形势分析";
        Figures figures = new Figures(
                title, period.code(), board.unit(), board.unitName(), board.asOf(), demonstration, board.standings());
        return new Findings(title, period.code(), board.unitName(), board.asOf(), Canonical.freeze(figures));
    }
}
