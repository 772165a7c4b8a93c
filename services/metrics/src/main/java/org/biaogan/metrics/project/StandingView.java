package org.biaogan.metrics.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where a project stands today.
 *
 * @param light GREEN, YELLOW or RED; null where a state says why there is none
 * @param deviationPoints physical progress less the planned, in percentage points; positive is better
 * @param planThisYear what the year's plan asks for, in the project's unit of money
 * @param missingConditions how many mandatory conditions are not met; null where none are listed
 * @param confidence the reviewer's confidence in delivery, 1 (very low) to 5; null where nobody has judged
 * @param figures ids of the numbers by the names of their fields, for {@code /figures/{id}}; besides them {@code
 *     totalInvestment} and, as {@code plan.2026}, what each year is to bring. What depends on the day has none
 * @param paper what makes the reported progress look like paper progress
 */
public record StandingView(
        LocalDate onDay,
        String light,
        String state,
        BigDecimal deviationPoints,
        BigDecimal physicalPercent,
        BigDecimal expectedPercent,
        BigDecimal completedSinceStart,
        BigDecimal completedThisYear,
        BigDecimal planThisYear,
        BigDecimal inPlace,
        String reportedPeriod,
        LocalDate reportedOn,
        LocalDate visitedOn,
        int openProblems,
        int overdueProblems,
        Integer missingConditions,
        Boolean readyToStart,
        Integer confidence,
        LocalDate confidenceOn,
        List<String> paper,
        Map<String, String> figures) {

    static StandingView of(ProjectStanding standing) {
        return new StandingView(
                standing.onDay,
                standing.light,
                standing.state,
                standing.deviationPoints,
                standing.physicalPercent,
                standing.expectedPercent,
                standing.completedSinceStart,
                standing.completedThisYear,
                standing.planThisYear,
                standing.inPlace,
                standing.reportedPeriod,
                standing.reportedOn,
                standing.visitedOn,
                standing.openProblems,
                standing.overdueProblems,
                standing.missingConditions,
                standing.readyToStart,
                standing.confidence,
                standing.confidenceOn,
                List.of(standing.paper),
                standing.figures == null ? Map.of() : standing.figures.ids());
    }
}
