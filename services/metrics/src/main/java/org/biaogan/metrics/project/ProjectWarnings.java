package org.biaogan.metrics.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/** What looks strange about a project and is kept nevertheless, since real portfolios look so. */
final class ProjectWarnings {

    private ProjectWarnings() {}

    static List<Fault> on(ProjectVersion project) {
        Requirements odd = new Requirements();
        BigDecimal total = project.totalInvestment;
        odd.rule(total != null, "totalInvestment", "TOTAL_MISSING", "The total investment is not known.");
        BigDecimal planned = sum(project.plans.years().stream()
                .map(YearPlan::investment)
                .filter(Objects::nonNull)
                .toList());
        odd.rule(
                total == null || planned.compareTo(total) <= 0,
                "plans",
                "PLANS_EXCEED_TOTAL",
                "The plans of the years add up to %s, more than the total.".formatted(planned.toPlainString()));
        project.plans.years().stream()
                .filter(plan -> plan.investment() != null && plan.investment().signum() < 0)
                .forEach(plan -> odd.rule(
                        false,
                        "plans",
                        "NEGATIVE_PLAN",
                        "The plan of %d is negative: money that flows back.".formatted(plan.year())));
        BigDecimal parts =
                sum(project.composition.parts().stream().map(Funding::amount).toList());
        odd.rule(
                total == null || project.composition.parts().isEmpty() || parts.compareTo(total) == 0,
                "composition",
                "COMPOSITION_DIFFERS",
                "The parts add up to %s, not to the total.".formatted(parts.toPlainString()));
        odd.rule(
                !project.stage.isBeingBuilt() || project.plannedCompletion != null,
                "plannedCompletion",
                "COMPLETION_NOT_PLANNED",
                "It is being built, yet no day is planned for its completion.");
        return odd.faults();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
