package org.biaogan.metrics.project;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a project's delivery stands on a day (进展状态).
 *
 * @param light GREEN, YELLOW or RED; null where a state says why there is none
 * @param state null where there is a light
 * @param deviationPoints physical progress less the planned, in percentage points; positive is better
 * @param paper codes of what makes the reported progress look like paper progress; empty where nothing does
 * @param figures ids of the numbers, and of the project's plan, by the names of their fields
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
        List<String> paper,
        Map<String, String> figures) {

    /** As a row for a statement. */
    JsonObject toJson(String project) {
        return new JsonObject()
                .put("project", project)
                .put("on_day", text(onDay))
                .put("light", light)
                .put("state", state)
                .put("deviation_points", text(deviationPoints))
                .put("physical_percent", text(physicalPercent))
                .put("expected_percent", text(expectedPercent))
                .put("completed_since_start", text(completedSinceStart))
                .put("completed_this_year", text(completedThisYear))
                .put("plan_this_year", text(planThisYear))
                .put("in_place", text(inPlace))
                .put("reported_period", reportedPeriod)
                .put("reported_on", text(reportedOn))
                .put("confidence", confidence)
                .put("confidence_on", text(confidenceOn))
                .put("paper", new JsonArray(paper))
                .put("figures", new JsonObject(new LinkedHashMap<>(figures)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

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
        standing.figures = new FigureIdsOfStanding(figures);
    }
}
