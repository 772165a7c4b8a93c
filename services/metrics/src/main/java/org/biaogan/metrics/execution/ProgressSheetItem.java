package org.biaogan.metrics.execution;

import java.math.BigDecimal;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;

/**
 * One project that a unit is asked to report on.
 *
 * @param planThisYear what the year's plan asks for, in the project's unit of money
 * @param state MISSING where nothing is known or waits
 * @param closed whether the month takes entries no more; corrections then wait for another approver
 * @param known what is known of the period; null where nothing is
 * @param pending what waits for approval; null where nothing does
 * @param previous what is known of the period before; null where nothing is
 */
public record ProgressSheetItem(
        String project,
        String name,
        String nameEn,
        String unit,
        String unitName,
        Stage stage,
        String moneyUnit,
        BigDecimal totalInvestment,
        BigDecimal planThisYear,
        ItemState state,
        boolean closed,
        NewProgress known,
        NewProgress pending,
        NewProgress previous) {

    /** How far the report on a project has come. */
    public enum ItemState {
        MISSING,
        SUBMITTED,
        RECORDED
    }

    static ProgressSheetItem of(
            ProjectView project,
            BigDecimal plan,
            boolean closed,
            NewProgress known,
            NewProgress pending,
            NewProgress previous) {
        ItemState waits = pending == null ? ItemState.MISSING : ItemState.SUBMITTED;
        return new ProgressSheetItem(
                project.code(),
                project.name(),
                project.nameEn(),
                project.unit(),
                project.unitName(),
                project.stage(),
                project.moneyUnit(),
                project.totalInvestment(),
                plan,
                known == null || pending != null ? waits : ItemState.RECORDED,
                closed,
                known,
                pending,
                previous);
    }

    /** What the cells to fill hold beforehand: what waits, or else what is known. */
    NewProgress beforehand() {
        return pending == null ? known : pending;
    }
}
