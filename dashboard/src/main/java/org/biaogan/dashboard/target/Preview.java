package org.biaogan.dashboard.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.biaogan.dashboard.target.Target.Trajectory;

/**
 * How a trajectory would run through a year (轨迹预览), as the service works it out without storing anything.
 *
 * @param kind the kind used; another than {@code asked} where that could not be had
 */
record Preview(String asked, String kind, String note, String noteEn, List<Integer> years, List<Point> points) {

    Preview {
        years = years == null ? List.of() : years;
        points = points == null ? List.of() : points;
    }

    /** A period of the year, with what past years had reached by then. */
    record Point(String period, BigDecimal expectedPercent, BigDecimal expectedValue, List<PastYear> years) {

        Point {
            years = years == null ? List.of() : years;
        }
    }

    /** How much of its own total a past year had reached. */
    record PastYear(int year, BigDecimal percent) {}

    /** What is asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(
            String indicator,
            String unit,
            int year,
            Trajectory trajectory,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            BigDecimal base) {}
}
