package org.biaogan.metrics.progress;

import java.math.BigDecimal;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Linear;

/** Short words for the examples: yardsticks by name, measured on the linear trajectory. */
final class Figures {

    private Figures() {}

    static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    static Goal goal(String value) {
        return Goal.of(number(value));
    }

    static Goal goal(String value, String base) {
        return goal(value).orBase(number(base));
    }

    static Yardstick flow(String target) {
        return Yardstick.of(Measure.LEVEL, Basis.YTD, Direction.UP, goal(target));
    }

    static Yardstick ceiling(String target) {
        return Yardstick.of(Measure.LEVEL, Basis.YTD, Direction.DOWN, goal(target));
    }

    static Yardstick stock(Direction direction, String target, String base) {
        return Yardstick.of(Measure.COUNT, Basis.POINT, direction, goal(target, base));
    }

    static Yardstick rate(Measure measure, Direction direction, String target) {
        return Yardstick.of(measure, Basis.YTD, direction, goal(target));
    }

    static Yardstick span(String low, String high) {
        return Yardstick.of(Measure.GROWTH, Basis.PERIOD, Direction.RANGE, Goal.between(number(low), number(high)));
    }

    static Progress measure(Yardstick yardstick, String actual, String period) {
        return yardstick.measure(Derived.known(number(actual)), new Linear(), TimePeriod.parse(period));
    }
}
