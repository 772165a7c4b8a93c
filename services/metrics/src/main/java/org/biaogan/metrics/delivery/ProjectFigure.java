package org.biaogan.metrics.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.execution.KnownReport;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectView;

/**
 * A number of a project with all it was made of (数据溯源).
 *
 * @param period what it is of; of the total investment, the month in which it became known
 * @param value unrounded
 * @param formula the code of the formula that formed it
 * @param report the version of the report that states it; null for what was planned or computed
 * @param inputs what it was formed of; empty for what was reported or planned
 */
public record ProjectFigure(
        FigureId id,
        ProjectView project,
        ReportingPeriod period,
        BigDecimal value,
        String formula,
        KnownReport report,
        List<Input> inputs) {

    /** Another figure and the part it has in this one. */
    public record Input(FigureRole role, ProjectFigure figure) {}

    /** Whether somebody entered the very number, with the project or a report of it. */
    public boolean isEntered() {
        return inputs.isEmpty() && formula.equals(ProjectLineage.ENTERED);
    }
}
