package org.biaogan.reports.halfyear;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import org.biaogan.reports.metrics.Standing;

/** The numbers that version 2 prints of an indicator, named as its list of ids names them. */
enum Field {
    ACTUAL("actual", "实际", Standing::actual),
    TARGET("target", "目标", Standing::target),
    LOW("low", "下限", Standing::low),
    HIGH("high", "上限", Standing::high),
    COMPLETION("completionPercent", "完成率", Standing::completionPercent),
    EXPECTED("expectedPercent", "序时", Standing::expectedPercent),
    DEVIATION("deviation", "超欠", Standing::deviation),
    GROWTH("growthPublished", "增速", Standing::growthPublished),
    IMPLIED_GROWTH("growthImplied", "推算增速", Standing::growthImplied, Field::isGrowthExplained),
    GROWTH_DIFFERENCE("growthDifference", "增速差", Standing::growthImplied, Field::isGrowthExplained),
    REMAINING("remaining", "尚需", Standing::remaining, standing -> Prospect.isAhead(standing) || standing.isBehind()),
    PER_MONTH("requiredPerMonth", "月均", Standing::requiredPerMonth, Prospect::isAhead),
    REQUIRED_GROWTH("requiredGrowthPercent", "须增", Standing::requiredGrowthPercent, Prospect::isAhead),
    FORECAST("forecast", "预测", Standing::forecast, Prospect::isAhead),
    FORECAST_LOW("forecastLow", "预测低", Standing::forecastLow, Prospect::isAhead),
    FORECAST_HIGH("forecastHigh", "预测高", Standing::forecastHigh, Prospect::isAhead),
    PROBABILITY("probability", "概率", Standing::probability, Prospect::isAhead);

    /** In points, as the metrics service has it. */
    private static final BigDecimal EXPLAINED_ABOVE = new BigDecimal("0.1");

    private final String name;
    private final String label;
    private final Function<Standing, BigDecimal> number;
    private final Predicate<Standing> shown;

    Field(String name, String label, Function<Standing, BigDecimal> number) {
        this(name, label, number, standing -> true);
    }

    /** @param name of the field, as the metrics service calls it */
    Field(String name, String label, Function<Standing, BigDecimal> number, Predicate<Standing> shown) {
        this.name = name;
        this.label = label;
        this.number = number;
        this.shown = shown;
    }

    String label() {
        return label;
    }

    /** Null where the number does not apply. */
    BigDecimal number(Standing standing) {
        return number.apply(standing);
    }

    /** Null where the number was frozen without one. */
    String id(Standing standing) {
        return standing.figures().get(name);
    }

    boolean isPrinted(Standing standing) {
        return number(standing) != null && shown.test(standing);
    }

    /** Both growths and their difference are told where they lie apart; the note on them says so. */
    private static boolean isGrowthExplained(Standing standing) {
        return standing.growthPublished() != null
                && standing.growthNote() != null
                && standing.growthPublished()
                                .subtract(standing.growthImplied())
                                .abs()
                                .compareTo(EXPLAINED_ABOVE)
                        > 0;
    }
}
