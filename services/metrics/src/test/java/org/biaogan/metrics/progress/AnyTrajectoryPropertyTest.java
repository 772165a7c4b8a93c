package org.biaogan.metrics.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Custom;
import org.biaogan.metrics.trajectory.Linear;
import org.biaogan.metrics.trajectory.PastShares;
import org.biaogan.metrics.trajectory.PastShares.PastShare;
import org.biaogan.metrics.trajectory.Seasonal;
import org.biaogan.metrics.trajectory.Trajectory;

/** What holds of yardsticks on whatever trajectory: linear, seasonal (also where the series falls) or custom. */
class AnyTrajectoryPropertyTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-15");

    @Property
    void aBetterActualIsNeverAWorseDeviation(
            @ForAll("trajectories") Trajectory trajectory,
            @ForAll boolean down,
            @ForAll("positive") BigDecimal target,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("positive") BigDecimal gain,
            @ForAll("months") TimePeriod period) {
        Yardstick yardstick = new Cumulative(target, down);
        BigDecimal better = down ? actual.subtract(gain) : actual.add(gain);

        assertThat(deviation(yardstick, better, trajectory, period))
                .isGreaterThan(deviation(yardstick, actual, trajectory, period));
    }

    @Property
    void aCeilingDeviatesTheOtherWay(
            @ForAll("trajectories") Trajectory trajectory,
            @ForAll("positive") BigDecimal target,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("months") TimePeriod period) {
        assertThat(deviation(new Cumulative(target, true), actual, trajectory, period))
                .isEqualByComparingTo(deviation(new Cumulative(target, false), actual, trajectory, period)
                        .negate());
    }

    @Property
    void aFallingStockIsTheMirrorImageOfARisingOne(
            @ForAll("trajectories") Trajectory trajectory,
            @ForAll("numbers") BigDecimal base,
            @ForAll("positive") BigDecimal way,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("months") TimePeriod period) {
        Yardstick rising = new Stock(base.add(way), base, false);
        Yardstick falling = new Stock(base.add(way).negate(), base.negate(), true);

        assertThat(deviation(falling, actual.negate(), trajectory, period))
                .isEqualByComparingTo(deviation(rising, actual, trajectory, period));
    }

    @Property
    void theUnitOfMeasureDoesNotMatter(
            @ForAll("trajectories") Trajectory trajectory,
            @ForAll("positive") BigDecimal target,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("positive") BigDecimal scale,
            @ForAll("months") TimePeriod period) {
        BigDecimal scaled =
                deviation(new Cumulative(target.multiply(scale), false), actual.multiply(scale), trajectory, period);

        assertThat(scaled).isEqualByComparingTo(deviation(new Cumulative(target, false), actual, trajectory, period));
    }

    @Property
    void levelWithTheTrajectoryThereIsNoDeviation(
            @ForAll("trajectories") Trajectory trajectory,
            @ForAll("positive") BigDecimal target,
            @ForAll("months") TimePeriod period) {
        Yardstick yardstick = new Cumulative(target, false);
        BigDecimal due = yardstick
                .measure(Derived.of(BigDecimal.ONE), trajectory, period)
                .expectedValue()
                .value();

        assertThat(deviation(yardstick, due, trajectory, period).abs()).isLessThan(TOLERANCE);
    }

    @Property
    void whatTheMonthsAreDueAddsUpToTheTarget(
            @ForAll("trajectories") Trajectory trajectory, @ForAll("positive") BigDecimal target) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (TimePeriod month : TimePeriod.periodsOfYear(2022, Frequency.MONTH)) {
            BigDecimal due = new Cumulative(target, false)
                    .measure(Derived.absent(Absence.NOTHING_KNOWN), trajectory, month)
                    .expectedValue()
                    .value();
            sum = sum.add(due.subtract(before));
            before = due;
        }

        assertThat(sum).isEqualByComparingTo(target);
    }

    @Property
    void whatTheMonthsLeftMustBringAndTheActualMakeUpTheTargetWhateverTheTrajectory(
            @ForAll("trajectories") Trajectory trajectory,
            @ForAll("positive") BigDecimal target,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("months") TimePeriod period) {
        Assume.that(!period.isYearEnd());
        RestOfYear rest = new Cumulative(target, false)
                .measure(Derived.of(actual), trajectory, period)
                .rest();
        BigDecimal months = BigDecimal.valueOf(rest.months());
        BigDecimal end = actual.add(rest.requiredPerMonth().value().multiply(months));

        assertThat(end.subtract(target).abs()).isLessThan(TOLERANCE);
        assertThat(actual.add(rest.remaining().value())).isEqualByComparingTo(target);
    }

    private static BigDecimal deviation(
            Yardstick yardstick, BigDecimal actual, Trajectory trajectory, TimePeriod period) {
        return yardstick
                .measure(Derived.of(actual), trajectory, period)
                .deviation()
                .value();
    }

    @Provide
    Arbitrary<Trajectory> trajectories() {
        Arbitrary<BigDecimal> shares = Arbitraries.bigDecimals()
                .between(new BigDecimal("-0.5"), new BigDecimal("1.5"))
                .ofScale(6);
        Arbitrary<Trajectory> seasonal =
                Combinators.combine(shares, shares, shares).as((one, two, three) -> seasonal(List.of(one, two, three)));
        Arbitrary<Trajectory> custom = Combinators.combine(
                        Arbitraries.integers().between(1, 11),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("100"))
                                .ofScale(2))
                .as((month, percent) -> new Custom(
                        List.of(new Custom.Point(month, percent), new Custom.Point(12, new BigDecimal("100")))));
        return Arbitraries.oneOf(Arbitraries.just(new Linear()), seasonal, custom);
    }

    /** The same shares in June and September; the other months are linear. */
    private static Trajectory seasonal(List<BigDecimal> shares) {
        List<PastShare> past = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            for (int month : new int[] {6, 9}) {
                past.add(new PastShare(2021 - i, month, shares.get(i)));
            }
            past.add(new PastShare(2021 - i, 12, BigDecimal.ONE));
        }
        return new Seasonal(new PastShares(past));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000000"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<TimePeriod> months() {
        return Arbitraries.integers().between(1, 12).map(month -> TimePeriod.ofMonth(2022, month));
    }
}
