package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where the year would end (情景) if the periods to come ran as supposed; worked out by the service, stored nowhere.
 *
 * @param points the periods to come
 */
public record Scenario(
        String period,
        BigDecimal yearEnd,
        BigDecimal target,
        BigDecimal completionPercent,
        BigDecimal shortfall,
        Boolean met,
        String light,
        String state,
        List<Point> points) {

    public Scenario {
        points = points == null ? List.of() : points;
    }

    /** A period to come. */
    public record Point(String period, BigDecimal value) {}

    /** The light at the year's end, else the state. */
    public Standing standing() {
        String word = light != null ? light : state;
        return word == null ? Standing.NO_DATA : Standing.valueOf(word);
    }
}
