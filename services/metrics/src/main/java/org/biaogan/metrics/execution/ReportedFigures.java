package org.biaogan.metrics.execution;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.ProjectNumber;

/** The ids of what a version of a report states, by the names of its fields. */
final class ReportedFigures {

    private ReportedFigures() {}

    static Map<String, String> of(ProgressVersion version, int number) {
        Map<String, BigDecimal> stated = new LinkedHashMap<>();
        stated.put("completed", version.completed);
        stated.put("completedThisYear", version.completedThisYear);
        stated.put("completedSinceStart", version.completedSinceStart);
        stated.put("inPlace", version.inPlace);
        stated.put("actualCost", version.actualCost);
        stated.put("physicalPercent", version.physicalPercent);
        stated.values().removeIf(value -> value == null);
        Map<String, String> ids = new LinkedHashMap<>();
        stated.keySet().forEach(field -> ids.put(field, id(kind(field), version, number)));
        return ids;
    }

    private static String id(FigureKind kind, ProgressVersion version, int number) {
        return ProjectNumber.id(kind, number, version.reportingPeriod(), version.knownFrom)
                .toString();
    }

    private static FigureKind kind(String field) {
        return switch (field) {
            case "completed" -> FigureKind.PROJECT_COMPLETED;
            case "completedThisYear" -> FigureKind.PROJECT_COMPLETED_THIS_YEAR;
            case "completedSinceStart" -> FigureKind.PROJECT_COMPLETED_SINCE_START;
            case "inPlace" -> FigureKind.PROJECT_IN_PLACE;
            case "actualCost" -> FigureKind.PROJECT_ACTUAL_COST;
            default -> FigureKind.PROJECT_PHYSICAL;
        };
    }
}
