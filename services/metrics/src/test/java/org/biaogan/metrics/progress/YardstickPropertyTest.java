package org.biaogan.metrics.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.light.LightRule;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Linear;

class YardstickPropertyTest {

    private static final LocalDate TODAY = LocalDate.parse("2022-07-20");
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-20");

    @Property
    void theDeviationNeverFallsWhenTheActualImproves(
            @ForAll Measure measure,
            @ForAll Basis basis,
            @ForAll("oneWay") Direction direction,
            @ForAll("numbers") BigDecimal target,
            @ForAll("numbers") BigDecimal base,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("positive") BigDecimal gain,
            @ForAll("months") TimePeriod period) {
        Yardstick yardstick = Yardstick.of(measure, basis, direction, new Goal(target, null, null, base));
        boolean lessIsBetter = direction == Direction.DOWN || measure == Measure.RANK;
        Progress before = measure(yardstick, actual, period);
        Progress after = measure(yardstick, lessIsBetter ? actual.subtract(gain) : actual.add(gain), period);

        assertThat(after.deviation().isPresent()).isEqualTo(before.deviation().isPresent());
        if (before.deviation().isPresent()) {
            assertThat(after.deviation().value())
                    .isGreaterThanOrEqualTo(before.deviation().value());
        }
        assertThat(after.met() || !before.met()).isTrue();
    }

    @Property
    void aFallingStockIsTheMirrorImageOfARisingOne(
            @ForAll("numbers") BigDecimal target,
            @ForAll("numbers") BigDecimal base,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("months") TimePeriod period) {
        Progress rising = measure(new Stock(target, base, false), actual, period);
        Progress falling = measure(new Stock(target.negate(), base.negate(), true), actual.negate(), period);

        assertThat(falling.completionPercent()).isEqualTo(rising.completionPercent());
        assertThat(falling.deviation()).isEqualTo(rising.deviation());
        assertThat(falling.met()).isEqualTo(rising.met());
    }

    @Property
    void theUnitOfMeasureDoesNotMatter(
            @ForAll boolean down,
            @ForAll("numbers") BigDecimal target,
            @ForAll("numbers") BigDecimal base,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("positive") BigDecimal scale,
            @ForAll("months") TimePeriod period) {
        BigDecimal scaledTarget = target.multiply(scale);
        BigDecimal scaledActual = actual.multiply(scale);

        assertSame(
                measure(new Cumulative(target, down), actual, period),
                measure(new Cumulative(scaledTarget, down), scaledActual, period));
        assertSame(
                measure(new Stock(target, base, down), actual, period),
                measure(new Stock(scaledTarget, base.multiply(scale), down), scaledActual, period));
    }

    @Property
    void completionIsNotCapped(
            @ForAll("positive") BigDecimal target,
            @ForAll("positive") BigDecimal times,
            @ForAll("months") TimePeriod period) {
        BigDecimal percent = measure(new Cumulative(target, false), target.multiply(times), period)
                .completionPercent()
                .value();

        assertThat(percent).isEqualByComparingTo(times.movePointRight(2));
    }

    @Property
    void whatAMonthMustBringTimesTheMonthsLeftIsWhatRemains(
            @ForAll("numbers") BigDecimal target,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("months") TimePeriod period) {
        Assume.that(!period.isYearEnd());
        RestOfYear rest = measure(new Cumulative(target, false), actual, period).rest();
        BigDecimal sum = rest.requiredPerMonth().value().multiply(BigDecimal.valueOf(rest.months()));

        assertThat(actual.add(rest.remaining().value())).isEqualByComparingTo(target);
        assertThat(sum.subtract(rest.remaining().value()).abs()).isLessThan(TOLERANCE);
    }

    @Property
    void levelWithTheTrajectoryThereIsNoDeviation(
            @ForAll("positive") BigDecimal target, @ForAll("numbers") BigDecimal base) {
        TimePeriod june = TimePeriod.parse("2022-06");
        Yardstick stock = new Stock(base.add(target), base, false);
        for (Yardstick yardstick :
                new Yardstick[] {new Cumulative(target, false), new Cumulative(target, true), stock}) {
            BigDecimal due = measure(yardstick, base, june).expectedValue().value();
            assertThat(measure(yardstick, due, june).deviation().value()).isZero();
        }
    }

    @Property
    void insideARangeIsBestAndFurtherOutsideIsNeverBetter(
            @ForAll("numbers") BigDecimal low,
            @ForAll("positive") BigDecimal width,
            @ForAll("numbers") BigDecimal actual,
            @ForAll("positive") BigDecimal step) {
        Span span = new Span(low, low.add(width));
        BigDecimal outward = actual.compareTo(low) < 0 ? actual.subtract(step) : actual.add(step);
        Assume.that(actual.compareTo(low) < 0 || actual.compareTo(span.high()) > 0);
        TimePeriod june = TimePeriod.parse("2022-06");

        assertThat(measure(span, actual, june).deviation().value()).isNegative();
        assertThat(measure(span, outward, june).deviation().value())
                .isLessThan(measure(span, actual, june).deviation().value());
    }

    @Property
    void everyInputIsALightOrAState(
            @ForAll Measure measure,
            @ForAll Basis basis,
            @ForAll Direction direction,
            @ForAll("numbers") BigDecimal target,
            @ForAll("mayBeUnknown") BigDecimal base,
            @ForAll("readings") Reading reading,
            @ForAll("months") TimePeriod period,
            @ForAll boolean januaryInFebruary) {
        Reading counted = reading.at(period, januaryInFebruary);
        Progress progress = Yardstick.of(
                        measure, basis, direction, Goal.of(target).orBase(base))
                .measure(counted.derived(), new Linear(), period);
        Standing standing = Standing.of(progress, counted, period.dueOn(20), TODAY, LightRule.DEFAULT);

        assertThat((standing.light() == null) != (standing.state() == null)).isTrue();
    }

    private static void assertSame(Progress one, Progress other) {
        assertThat(other.completionPercent().absence())
                .isEqualTo(one.completionPercent().absence());
        if (one.completionPercent().isPresent()) {
            assertThat(other.completionPercent().value())
                    .isEqualByComparingTo(one.completionPercent().value());
            assertThat(other.deviation().value())
                    .isEqualByComparingTo(one.deviation().value());
        }
        assertThat(other.met()).isEqualTo(one.met());
    }

    private static Progress measure(Yardstick yardstick, BigDecimal actual, TimePeriod period) {
        return yardstick.measure(Derived.of(actual), new Linear(), period);
    }

    @Provide
    Arbitrary<Direction> oneWay() {
        return Arbitraries.of(Direction.UP, Direction.DOWN);
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
                .between(new BigDecimal("0.0001"), new BigDecimal("1000000"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<BigDecimal> mayBeUnknown() {
        return numbers().injectNull(0.2);
    }

    @Provide
    Arbitrary<Reading> readings() {
        Arbitrary<Reading> values = numbers().map(value -> new Reading("A", value));
        Arbitrary<Reading> others = Arbitraries.of("K", "L", "M", "O", "Q").map(status -> new Reading(status, null));
        return Arbitraries.oneOf(values, others, Arbitraries.just(Reading.NOTHING));
    }

    @Provide
    Arbitrary<TimePeriod> months() {
        return Arbitraries.integers().between(1, 12).map(month -> TimePeriod.ofMonth(2022, month));
    }
}
