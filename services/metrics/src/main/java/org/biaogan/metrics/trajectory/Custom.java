package org.biaogan.metrics.trajectory;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.period.TimePeriod;

/**
 * Points agreed on for the year (自定进度), such as a plan's own nodes; straight between them, from nothing at its beginning.
 *
 * @param points in the order of the months, never falling, the last of them December with 100 per cent
 */
public record Custom(List<Point> points) implements Trajectory {

    private static final int DECEMBER = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Point BEGINNING = new Point(0, BigDecimal.ZERO);

    /**
     * One of them.
     *
     * @param month by whose end it is due, 1 to 12
     * @param percent of the year's target, cumulative, 0 to 100
     */
    public record Point(int month, BigDecimal percent) {}

    public Custom {
        points = List.copyOf(points);
        Point before = BEGINNING;
        for (Point point : points) {
            if (point.month() <= before.month() || point.percent().compareTo(before.percent()) < 0) {
                throw new IllegalArgumentException("the points rise month by month and never fall: " + points);
            }
            before = point;
        }
        if (before.month() != DECEMBER || before.percent().compareTo(HUNDRED) != 0) {
            throw new IllegalArgumentException("the year ends with 100 per cent in December: " + points);
        }
    }

    @Override
    public Kind kind() {
        return Kind.CUSTOM;
    }

    @Override
    public Expectation at(TimePeriod period) {
        int month = period.endMonth();
        Point before = BEGINNING;
        for (Point point : points) {
            if (point.month() >= month) {
                return Expectation.plain(between(before, point, month).movePointLeft(2), Kind.CUSTOM, null);
            }
            before = point;
        }
        throw new IllegalStateException("no point at or after month " + month);
    }

    private static BigDecimal between(Point before, Point after, int month) {
        BigDecimal gone = BigDecimal.valueOf((long) month - before.month());
        BigDecimal way = BigDecimal.valueOf((long) after.month() - before.month());
        BigDecimal rise = after.percent().subtract(before.percent());
        return before.percent().add(rise.multiply(gone).divide(way, DECIMAL128));
    }
}
