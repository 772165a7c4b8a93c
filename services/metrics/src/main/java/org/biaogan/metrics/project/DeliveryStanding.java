package org.biaogan.metrics.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How a project's delivery stands on a day (进展状态).
 *
 * @param light GREEN, YELLOW or RED; null where a state says why there is none
 * @param state null where there is a light
 * @param deviationPoints physical progress less the planned, in percentage points; positive is better
 * @param paper codes of what makes the reported progress look like paper progress; empty where nothing does
 */
public record DeliveryStanding(
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
        Integer confidence,
        LocalDate confidenceOn,
        List<String> paper) {

    void on(ProjectStanding standing) {
        standing.onDay = onDay;
        standing.light = light;
        standing.state = state;
        standing.deviationPoints = deviationPoints;
        standing.physicalPercent = physicalPercent;
        standing.expectedPercent = expectedPercent;
        standing.completedSinceStart = completedSinceStart;
        standing.completedThisYear = completedThisYear;
        standing.planThisYear = planThisYear;
        standing.inPlace = inPlace;
        standing.reportedPeriod = reportedPeriod;
        standing.reportedOn = reportedOn;
        standing.confidence = confidence;
        standing.confidenceOn = confidenceOn;
        standing.paper = paper.toArray(String[]::new);
    }
}
