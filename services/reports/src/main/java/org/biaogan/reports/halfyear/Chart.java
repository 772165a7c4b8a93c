package org.biaogan.reports.halfyear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.biaogan.reports.metrics.Standing;

/**
 * Completion beside what the calendar asks for, a bar an indicator. Over-fulfilment is shown in full: the scale ends
 * at the longest bar, not at a hundred; below zero bars run to the left.
 */
record Chart(List<Bar> bars, String zero, String scale) {

    static final int WIDTH = 320;
    private static final BigDecimal STEP = BigDecimal.TEN;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** Positions in the chart's own units, as text, so that no locale writes them with a comma. */
    record Bar(String name, Stand stand, String completion, String expected, String left, String length, String mark) {}

    static Chart of(List<Standing> standings) {
        List<Standing> shown =
                standings.stream().filter(Standing::hasCompletion).toList();
        BigDecimal least = roundedOut(extreme(shown, BigDecimal.ZERO, BigDecimal::min), RoundingMode.FLOOR);
        BigDecimal most = roundedOut(extreme(shown, FULL, BigDecimal::max), RoundingMode.CEILING);
        Axis axis = new Axis(least, most);
        return new Chart(
                shown.stream().map(standing -> bar(standing, axis)).toList(),
                axis.position(BigDecimal.ZERO).toPlainString(),
                least.toPlainString() + "%～" + most.toPlainString() + "%");
    }

    private static Bar bar(Standing standing, Axis axis) {
        BigDecimal zero = axis.position(BigDecimal.ZERO);
        BigDecimal end = axis.position(standing.completionPercent());
        return new Bar(
                standing.indicatorName(),
                Stand.of(standing),
                Shown.percentage(standing.completionPercent()),
                Shown.percentage(standing.expectedPercent()),
                zero.min(end).toPlainString(),
                end.subtract(zero).abs().toPlainString(),
                axis.position(standing.expectedPercent())
                        .subtract(BigDecimal.ONE)
                        .toPlainString());
    }

    private static BigDecimal extreme(List<Standing> standings, BigDecimal start, BinaryOperator<BigDecimal> choose) {
        return standings.stream()
                .flatMap(standing -> Stream.of(standing.completionPercent(), standing.expectedPercent()))
                .reduce(start, choose);
    }

    private static BigDecimal roundedOut(BigDecimal percent, RoundingMode outwards) {
        return percent.divide(STEP, 0, outwards).multiply(STEP);
    }

    private record Axis(BigDecimal least, BigDecimal most) {

        BigDecimal position(BigDecimal percent) {
            return percent.subtract(least)
                    .multiply(BigDecimal.valueOf(WIDTH))
                    .divide(most.subtract(least), 1, RoundingMode.HALF_UP);
        }
    }
}
