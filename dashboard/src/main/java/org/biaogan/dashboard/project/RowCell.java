package org.biaogan.dashboard.project;

import java.util.Locale;
import java.util.Map;
import org.biaogan.dashboard.project.Project.Funding;
import org.biaogan.dashboard.project.Project.YearPlan;

/** A column of the tables of a project's description. */
public enum RowCell {
    SOURCE,
    AMOUNT,
    YEAR,
    INVESTMENT,
    GOAL,
    GOAL_EN;

    /** As it is called in JSON. */
    String word() {
        return this == GOAL_EN ? "goalEn" : name().toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return this == AMOUNT || this == YEAR || this == INVESTMENT;
    }

    /** What a row says in this column, whether it was read as a record or as JSON; null for nothing. */
    Object of(Object row) {
        if (row instanceof Map<?, ?> json) {
            return json.get(word());
        }
        if (row instanceof Funding part) {
            return this == SOURCE ? part.source() : part.amount();
        }
        YearPlan plan = (YearPlan) row;
        return switch (this) {
            case YEAR -> plan.year();
            case INVESTMENT -> plan.investment();
            case GOAL -> plan.goal();
            default -> plan.goalEn();
        };
    }
}
