package org.biaogan.dashboard.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A target as the service keeps it (目标). */
record Target(
        String id,
        String indicator,
        String unit,
        int year,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal base,
        String ambition,
        Trajectory trajectory,
        List<String> responsible,
        boolean flagship,
        LocalDate validTo,
        int version,
        Map<String, String> figures) {

    Target {
        responsible = responsible == null ? List.of() : responsible;
    }

    /** How expected progress runs through the year; points only where they are agreed on (自定节点). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Trajectory(String kind, List<Point> points) {}

    /** How much of the target is to be reached by a month's end, cumulative, in per cent. */
    record Point(int month, BigDecimal percent) {}

    /** A target as it is sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Draft(
            String indicator,
            String unit,
            int year,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            BigDecimal base,
            String ambition,
            Trajectory trajectory,
            List<String> responsible,
            boolean flagship,
            String reason) {

        Preview.Question question() {
            return new Preview.Question(indicator, unit, year, trajectory, value, low, high, base);
        }
    }
}
