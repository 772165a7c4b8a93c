package org.biaogan.metrics.outlook;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.RestOfYear;

/**
 * What the rest of the year has to bring, beside what months have brought so far (倒逼进度).
 *
 * @param meanPerMonth of this year so far, a February that carries its January counting as two months; of a stock, its
 *     change a month since the base; null where unknown
 * @param bestMonth null where no single month is known
 */
public record Pace(Aim aim, RestOfYear rest, BigDecimal meanPerMonth, BestMonth bestMonth, SameMonths sameMonths) {

    /**
     * Reads it from a series.
     *
     * @param base where a stock stood at the end of the year before; null where unknown
     * @param number of a period, the year to date or the stock; null where it is unknown
     * @param months all single months known, none of them a February that carries its January
     */
    public static Pace of(
            Aim aim,
            RestOfYear rest,
            TimePeriod period,
            BigDecimal base,
            Function<TimePeriod, BigDecimal> number,
            Map<TimePeriod, BigDecimal> months) {
        return new Pace(
                aim,
                rest,
                mean(aim, number.apply(period), base, period.monthsElapsed()),
                BestMonth.of(months, aim).orElse(null),
                SameMonths.of(aim, period, number));
    }

    /** Required per month as a multiple of this year's mean; null where that does not go the way of the target. */
    public BigDecimal multipleOfMean() {
        return multipleOf(meanPerMonth);
    }

    /** Required per month as a multiple of the best month; null as above. */
    public BigDecimal multipleOfBest() {
        return bestMonth == null ? null : multipleOf(bestMonth.value());
    }

    /** Growth asked of the months left on the same months of last year, in per cent; null for a stock. */
    public BigDecimal requiredGrowthPercent() {
        return aim.isStock() || !rest.remaining().isPresent()
                ? null
                : sameMonths.requiredGrowthPercent(rest.remaining().value());
    }

    /** What remains, counted so that it is above zero while there is something left to do or to use. */
    Optional<BigDecimal> wanted() {
        return Optional.ofNullable(rest.remaining().value()).map(aim::towards);
    }

    /** The same for each month left. */
    Optional<BigDecimal> wantedPerMonth() {
        return Optional.ofNullable(rest.requiredPerMonth().value()).map(aim::towards);
    }

    private BigDecimal multipleOf(BigDecimal amount) {
        boolean comparable = amount != null && aim.towards(amount).signum() > 0;
        return comparable
                ? rest.requiredPerMonth()
                        .map(required -> required.divide(amount, DECIMAL128))
                        .value()
                : null;
    }

    private static BigDecimal mean(Aim aim, BigDecimal number, BigDecimal base, int months) {
        if (number == null || aim.isStock() && base == null) {
            return null;
        }
        BigDecimal gone = aim.isStock() ? number.subtract(base) : number;
        return gone.divide(BigDecimal.valueOf(months), DECIMAL128);
    }
}
