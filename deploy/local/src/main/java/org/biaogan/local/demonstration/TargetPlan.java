package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The targets (目标) of one series in one year: what was set at its start, with what the year will bring in mind. */
record TargetPlan(Indicator indicator, SeriesPlan plan, String unit, Series series) {

    private static final MathContext ROUND_FIGURE = new MathContext(3, RoundingMode.HALF_UP);

    List<ObjectNode> of(int year) {
        List<ObjectNode> targets = new ArrayList<>();
        UnitPlan wanted = plan.units().get(unit);
        if (wanted.low() != null) {
            targets.add(target(year, "TARGET").put("low", wanted.low()).put("high", wanted.high()));
            return targets;
        }
        targets.add(withBase(target(year, "TARGET").put("value", value(year, BigDecimal.ONE)), year));
        if (wanted.floor() != null) {
            targets.add(withBase(target(year, "FLOOR").put("value", value(year, wanted.floor())), year));
        }
        if (wanted.stretch() != null) {
            targets.add(withBase(target(year, "STRETCH").put("value", value(year, wanted.stretch())), year));
        }
        return targets;
    }

    private ObjectNode target(int year, String ambition) {
        ObjectNode target = JsonNodeFactory.instance
                .objectNode()
                .put("indicator", indicator.code())
                .put("unit", unit)
                .put("year", year)
                .put("ambition", ambition)
                .put("flagship", plan.units().get(unit).flagship());
        if (plan.trajectory() == null) {
            target.putObject("trajectory").put("kind", "LINEAR");
        } else {
            target.set("trajectory", plan.trajectory().deepCopy());
        }
        plan.units().get(unit).responsible().forEach(target.putArray("responsible")::add);
        return target;
    }

    /** A rate's ambitions stand as they are; a quantity's are multiples of its target. */
    private BigDecimal value(int year, BigDecimal ambition) {
        UnitPlan wanted = plan.units().get(unit);
        return switch (plan.shape()) {
            case RATE -> ambition.equals(BigDecimal.ONE) ? wanted.target() : ambition;
            case FLOW -> rounded(total(year) / wanted.attainment() * ambition.doubleValue());
            case STOCK -> {
                double base = series.at(YearMonth.of(year - 1, 12)).doubleValue();
                double way = series.at(YearMonth.of(year, 12)).doubleValue() - base;
                yield rounded(base + way / wanted.attainment() * ambition.doubleValue());
            }
        };
    }

    private double total(int year) {
        if (indicator.isCumulative()) {
            return series.at(YearMonth.of(year, 12)).doubleValue();
        }
        double sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += series.at(YearMonth.of(year, month)).doubleValue();
        }
        return sum;
    }

    private BigDecimal rounded(double value) {
        BigDecimal round = BigDecimal.valueOf(value).round(ROUND_FIGURE);
        int scale = Math.min(indicator.decimals(), Math.max(0, round.scale()));
        return round.setScale(scale, RoundingMode.HALF_UP);
    }

    private ObjectNode withBase(ObjectNode target, int year) {
        if (plan.shape() == SeriesPlan.Shape.STOCK) {
            target.put("base", series.at(YearMonth.of(year - 1, 12)));
        }
        return target;
    }
}
