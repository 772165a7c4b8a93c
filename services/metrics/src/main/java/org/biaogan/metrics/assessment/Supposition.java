package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.metrics.period.MalformedPeriod;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Requirements;

/**
 * What the months after a period are supposed to bring (情景假设): exactly one of the three.
 *
 * @param period the last one known, such as 2022-06; the last month known of the unit, where absent
 * @param perMonth every month the same, in the indicator's unit of measure; below zero it falls
 * @param total all of them together, spread evenly
 * @param growthPercent every month on the same month of last year
 */
public record Supposition(String period, BigDecimal perMonth, BigDecimal total, BigDecimal growthPercent) {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;

    Requirements requirements() {
        long given = Stream.of(
                        Optional.ofNullable(perMonth), Optional.ofNullable(total), Optional.ofNullable(growthPercent))
                .filter(Optional::isPresent)
                .count();
        return new Requirements()
                .rule(
                        given == 1,
                        "perMonth",
                        "EXACTLY_ONE",
                        "Exactly one of 'perMonth', 'total' and 'growthPercent' is to be supposed.")
                .rule(isWritable(perMonth), "perMonth", "TOO_LONG", TOO_LONG)
                .rule(isWritable(total), "total", "TOO_LONG", TOO_LONG)
                .rule(isWritable(growthPercent), "growthPercent", "TOO_LONG", TOO_LONG)
                .rule(isPeriod(), "period", "MALFORMED_PERIOD", "'%s' is not a period like 2022-06.".formatted(period));
    }

    /** Once it is known to be well formed. */
    Optional<TimePeriod> at() {
        return Optional.ofNullable(period).map(TimePeriod::parse);
    }

    private boolean isPeriod() {
        try {
            return period == null || at().isPresent();
        } catch (MalformedPeriod e) {
            return false;
        }
    }

    private static boolean isWritable(BigDecimal number) {
        return number == null
                || number.signum() == 0
                || number.scale() <= MOST_DECIMALS && number.precision() - number.scale() <= MOST_DIGITS;
    }

    private static final String TOO_LONG = "A number has at most 18 digits before the point and 12 after it.";
}
