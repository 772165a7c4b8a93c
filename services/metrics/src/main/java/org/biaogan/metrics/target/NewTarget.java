package org.biaogan.metrics.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A target as a caller describes it.
 *
 * @param id given by the service; a caller repeats it at most
 * @param value what is to be reached by the year's end; absent for a range
 * @param low the lower end of a range, inclusive
 * @param high the upper end of a range, inclusive
 * @param base where a stock stood at the end of the year before
 * @param ambition TARGET where absent
 * @param trajectory LINEAR where absent
 * @param flagship whether it is one of the targets watched before all others; false where absent
 * @param responsible codes of the officials who answer for it
 * @param reason why it changes; needed where a version is there already
 */
public record NewTarget(
        String id,
        String indicator,
        String unit,
        Integer year,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal base,
        Ambition ambition,
        TrajectoryChoice trajectory,
        Boolean flagship,
        List<String> responsible,
        LocalDate validTo,
        String reason)
        implements NewVersion<TargetVersion> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(18);
    private static final int MOST_DECIMALS = 12;

    @Override
    public String code() {
        return id;
    }

    Ambition ambitionOrDefault() {
        return Objects.requireNonNullElse(ambition, Ambition.TARGET);
    }

    TrajectoryChoice trajectoryOrDefault() {
        return TrajectoryChoice.orLinear(trajectory);
    }

    boolean isFlagship() {
        return Boolean.TRUE.equals(flagship);
    }

    List<String> responsibleOrNone() {
        return Objects.requireNonNullElse(responsible, List.of());
    }

    @Override
    public Requirements requirements() {
        boolean isRange = low != null || high != null;
        return trajectoryOrDefault()
                .check("trajectory", new Requirements())
                .code("indicator", indicator)
                .code("unit", unit)
                .given("year", year)
                .rule(
                        year == null || year >= FIRST_YEAR && year <= LAST_YEAR,
                        "year",
                        "OUT_OF_RANGE",
                        "'year' must be from %d to %d.".formatted(FIRST_YEAR, LAST_YEAR))
                .rule(value != null || isRange, "value", "REQUIRED", "A target needs a value, or low and high.")
                .rule(
                        value == null || !isRange,
                        "value",
                        "VALUE_OR_RANGE",
                        "A target has a value or a range, not both.")
                .rule(!isRange || low != null, "low", "REQUIRED", "A range needs its lower end.")
                .rule(!isRange || high != null, "high", "REQUIRED", "A range needs its upper end.")
                .rule(
                        low == null || high == null || low.compareTo(high) <= 0,
                        "low",
                        "LOW_ABOVE_HIGH",
                        "'low' must not be above 'high'.")
                .rule(isStorable(value), "value", "TOO_LONG", TOO_LONG)
                .rule(isStorable(low), "low", "TOO_LONG", TOO_LONG)
                .rule(isStorable(high), "high", "TOO_LONG", TOO_LONG)
                .rule(isStorable(base), "base", "TOO_LONG", TOO_LONG)
                .optionalText("reason", reason);
    }

    @Override
    public NewTarget named(String pathCode) {
        return new NewTarget(
                pathCode,
                indicator,
                unit,
                year,
                value,
                low,
                high,
                base,
                ambition,
                trajectory,
                flagship,
                responsible,
                validTo,
                reason);
    }

    @Override
    public TargetVersion toVersion() {
        return new TargetVersion(this);
    }

    private static final String TOO_LONG = "A number has at most 18 digits before the point and 12 after it.";

    private static boolean isStorable(BigDecimal number) {
        return number == null
                || number.signum() == 0
                || number.scale() > -BOUND.precision()
                        && number.abs().compareTo(BOUND) < 0
                        && number.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }
}
