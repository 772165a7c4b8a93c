package org.biaogan.metrics.trajectory;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.biaogan.metrics.period.TimePeriod;

/**
 * The plain median of the shares that the series itself had reached by the same month of the last five years (季节进度), as
 * a first quarter is weak and a last one strong in truth. With fewer than two years to go by, month for month: linear.
 */
public record Seasonal(PastShares past) implements Trajectory {

    private static final int FEWEST_YEARS = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public Kind kind() {
        return Kind.SEASONAL;
    }

    @Override
    public Expectation at(TimePeriod period) {
        List<YearShare> usable = past.at(period.endMonth());
        return usable.size() < FEWEST_YEARS
                ? new Linear(Kind.SEASONAL, tooFew(usable)).at(period)
                : new Expectation(median(usable), Kind.SEASONAL, usedOf(usable), usable);
    }

    private static BigDecimal median(List<YearShare> shares) {
        List<BigDecimal> sorted = shares.stream().map(YearShare::share).sorted().toList();
        BigDecimal upper = sorted.get(sorted.size() / 2);
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(upper).divide(TWO, DECIMAL128);
    }

    private static Note usedOf(List<YearShare> usable) {
        String years = listed(usable, "、");
        return new Note(
                "按过去%d年（%s）同期累计占全年比重的中位数".formatted(usable.size(), years),
                "median share of the year reached by the same month of %d past years (%s)"
                        .formatted(usable.size(), listed(usable, ", ")));
    }

    private static Note tooFew(List<YearShare> usable) {
        return usable.isEmpty()
                ? new Note(
                        "往年同期与全年数据均不可用，不足两年，改按线性进度",
                        "linear, as no past year is known both at this month and at its end; it takes two")
                : new Note(
                        "往年仅%s年同期与全年数据可用，不足两年，改按线性进度".formatted(listed(usable, "、")),
                        "linear, as only %s is known both at this month and at its end; it takes two past years"
                                .formatted(listed(usable, ", ")));
    }

    private static String listed(List<YearShare> usable, String separator) {
        return usable.stream().map(past -> Integer.toString(past.year())).collect(Collectors.joining(separator));
    }
}
