package org.biaogan.metrics.condition;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit and all that it owes to projects (要素欠账).
 *
 * @param owedBy the unit's code; null for what no unit was named for
 * @param overdue how many of the promises have passed
 * @param oldest the day since which the oldest has been missing
 * @param count of all that it owes
 * @param items the first of it: the longest overdue first, then the longest missing
 */
public record Debtor(
        String owedBy,
        String owedByName,
        String owedByNameEn,
        int count,
        int mandatory,
        int overdue,
        LocalDate oldest,
        List<OwedCondition> items) {

    static Debtor of(Debt debt, List<OwedCondition> first, ConditionNames names) {
        return new Debtor(
                debt.owedBy(),
                names.unit(debt.owedBy()),
                names.unitEn(debt.owedBy()),
                (int) debt.count(),
                (int) debt.mandatory(),
                (int) debt.overdue(),
                debt.oldest(),
                first);
    }
}
