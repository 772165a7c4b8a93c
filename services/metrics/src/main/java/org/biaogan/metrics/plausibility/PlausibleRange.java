package org.biaogan.metrics.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Where a figure is likely to lie (合理区间), from the same period of up to six earlier years. Months differ by season, so
 * only the same month is compared: last year's figure moved by the median of the steps from year to year, more or less a
 * margin. With four steps or more the margin is three times the robust standard deviation (1.4826 × the median distance
 * from the median), so that one strange year does not count; with two or three, one and a half times the farthest step's
 * distance. It is never less than a tenth. It is a reason to look again, never one to refuse.
 *
 * @param low null where there are too few years to say, as is {@code high}
 * @param years earlier years of which the same period is known
 * @param method null where there are too few years
 */
public record PlausibleRange(BigDecimal low, BigDecimal high, int years, Method method) {

    /** How many earlier years are looked at: as many as five steps need. */
    public static final int YEARS_BACK = 6;

    private static final int FEWEST_STEPS = 2;

    /**
     * @param earlier the same period of last year, the year before that, and so on; null where a year is unknown
     * @param inProportion whether the figure is an amount that grows in proportion
     */
    public static PlausibleRange of(List<BigDecimal> earlier, boolean inProportion) {
        List<BigDecimal> years = earlier.subList(0, Math.min(YEARS_BACK, earlier.size()));
        List<BigDecimal> known = years.stream().filter(Objects::nonNull).toList();
        Method method =
                inProportion && known.stream().allMatch(value -> value.signum() > 0) ? Method.RATIO : Method.DIFFERENCE;
        Steps steps = new Steps(years, method);
        if (known.isEmpty() || years.get(0) == null || steps.size() < FEWEST_STEPS) {
            return new PlausibleRange(null, null, known.size(), null);
        }
        BigDecimal largest = Collections.max(known.stream().map(BigDecimal::abs).toList());
        BigDecimal margin = steps.margin(method == Method.RATIO ? BigDecimal.ONE : largest);
        BigDecimal low = step(years.get(0), steps.median().subtract(margin), method);
        BigDecimal high = step(years.get(0), steps.median().add(margin), method);
        return new PlausibleRange(method == Method.RATIO ? low.max(BigDecimal.ZERO) : low, high, known.size(), method);
    }

    /** Whether there were enough years to say anything. */
    public boolean isKnown() {
        return method != null;
    }

    /** Whether a figure lies outside; nothing does where the range is unknown. */
    public boolean excludes(BigDecimal value) {
        return isKnown() && (value.compareTo(low) < 0 || value.compareTo(high) > 0);
    }

    private static BigDecimal step(BigDecimal from, BigDecimal step, Method method) {
        return method == Method.RATIO ? from.multiply(step, MathContext.DECIMAL128) : from.add(step);
    }
}
