package org.biaogan.dashboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.figure.Traced;

/**
 * Where a project stands today, as the service reckons it.
 *
 * @param deviationPoints physical progress less the planned, in percentage points; positive is better
 * @param planThisYear what the year's plan asks for, in the project's unit of money
 * @param missingConditions how many mandatory conditions are not met; null where none are listed
 * @param confidence the reviewer's confidence in delivery, 1 (very low) to 5; null where nobody has judged
 * @param paper codes of what makes the reported progress look like paper progress
 * @param figures ids of the numbers by the names of their fields, of the total as {@code totalInvestment} and of the plan of
 *     a year as {@code plan.2026}
 */
public record ProjectStanding(
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

    /** What is known of a project that nobody has reckoned yet. */
    static final ProjectStanding NONE = new ProjectStanding(
            null, null, null, null, null, null, null, null, null, null, null, null, 0, 0, null, null, null, null, null,
            null);

    public ProjectStanding {
        paper = paper == null ? List.of() : List.copyOf(paper);
        figures = figures == null ? Map.of() : Map.copyOf(figures);
    }

    /** A number with its id, if it has one. */
    public Traced traced(String text, String field) {
        return Traced.of(text, figures, field);
    }

    /** The light, or the state that is none. */
    public ProjectLight projectLight() {
        return ProjectLight.of(light, state);
    }
}
