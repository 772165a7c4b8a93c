package org.biaogan.metrics.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;

class TrajectoryPropertyTest {

    private static final int YEAR = 2022;
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-25");

    @Property
    void everyTrajectoryEndsWithTheWholeTarget(
            @ForAll("series") Map<TimePeriod, BigDecimal> series, @ForAll("customs") Custom custom) {
        for (Trajectory trajectory : List.of(new Linear(), seasonal(series), custom)) {
            assertThat(trajectory.expectedShare(TimePeriod.ofYear(YEAR))).isEqualByComparingTo("1");
        }
    }

    @Property
    void seasonalSharesDoNotDependOnTheUnitOfMeasure(
            @ForAll("series") Map<TimePeriod, BigDecimal> series,
            @ForAll("scales") BigDecimal scale,
            @ForAll("months") TimePeriod month) {
        Map<TimePeriod, BigDecimal> scaled = new HashMap<>();
        series.forEach((period, value) -> scaled.put(period, value.multiply(scale)));
        Expectation one = seasonal(series).at(month);
        Expectation other = seasonal(scaled).at(month);

        assertThat(other.share().subtract(one.share()).abs()).isLessThan(TOLERANCE);
        assertThat(other.years()).isEqualTo(one.years());
        assertThat(other.kind()).isEqualTo(one.kind());
    }

    @Property
    void aSeasonalShareLiesBetweenTheSmallestAndTheLargestItWasTakenFrom(
            @ForAll("series") Map<TimePeriod, BigDecimal> series, @ForAll("months") TimePeriod month) {
        Expectation expected = seasonal(series).at(month);
        List<BigDecimal> past =
                expected.past().stream().map(YearShare::share).sorted().toList();

        assertThat(expected.kind()).isEqualTo(past.size() < 2 ? Trajectory.Kind.LINEAR : Trajectory.Kind.SEASONAL);
        if (!past.isEmpty()) {
            assertThat(expected.share()).isBetween(past.get(0), past.get(past.size() - 1));
        }
    }

    @Property
    void aSeriesThatNeverFallsHasSeasonalSharesFromNothingToAll(
            @ForAll("risingSeries") Map<TimePeriod, BigDecimal> series, @ForAll("months") TimePeriod month) {
        assertThat(seasonal(series).expectedShare(month)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Property
    void customSharesNeverFallFromMonthToMonth(@ForAll("customs") Custom custom) {
        BigDecimal before = BigDecimal.ZERO;
        for (TimePeriod month : TimePeriod.periodsOfYear(YEAR, Frequency.MONTH)) {
            BigDecimal share = custom.expectedShare(month);
            assertThat(share).isBetween(before, BigDecimal.ONE);
            before = share;
        }
    }

    private static Trajectory seasonal(Map<TimePeriod, BigDecimal> series) {
        return new Seasonal(PastShares.before(YEAR, Frequency.MONTH, series::get));
    }

    /** With gaps, with falls and with years that end below zero. */
    @Provide
    Arbitrary<Map<TimePeriod, BigDecimal>> series() {
        return Arbitraries.maps(pastMonths(), numbers("-1000")).ofMinSize(20).ofMaxSize(72);
    }

    @Provide
    Arbitrary<Map<TimePeriod, BigDecimal>> risingSeries() {
        return Arbitraries.maps(pastMonths(), numbers("0.0001"))
                .ofMinSize(30)
                .ofMaxSize(72)
                .map(TrajectoryPropertyTest::summedUp);
    }

    private static Map<TimePeriod, BigDecimal> summedUp(Map<TimePeriod, BigDecimal> single) {
        Map<TimePeriod, BigDecimal> sums = new HashMap<>();
        Map<Integer, BigDecimal> reached = new HashMap<>();
        new TreeMap<>(single)
                .forEach((period, value) -> sums.put(period, reached.merge(period.year(), value, BigDecimal::add)));
        return sums;
    }

    @Provide
    Arbitrary<Custom> customs() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(1, 11),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("100"))
                                .ofScale(3))
                .ofMaxSize(11)
                .map(TrajectoryPropertyTest::custom);
    }

    private static Custom custom(Map<Integer, BigDecimal> percents) {
        List<Integer> months = percents.keySet().stream().sorted().toList();
        List<BigDecimal> rising = percents.values().stream().sorted().toList();
        List<Custom.Point> points = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            points.add(new Custom.Point(months.get(i), rising.get(i)));
        }
        points.add(new Custom.Point(12, new BigDecimal("100")));
        return new Custom(points);
    }

    @Provide
    Arbitrary<BigDecimal> scales() {
        return numbers("0.0001");
    }

    @Provide
    Arbitrary<TimePeriod> months() {
        return Arbitraries.integers().between(1, 12).map(month -> TimePeriod.ofMonth(YEAR, month));
    }

    private static Arbitrary<TimePeriod> pastMonths() {
        return Arbitraries.integers()
                .between(0, 71)
                .map(months -> TimePeriod.ofMonth(YEAR - 6 + months / 12, months % 12 + 1));
    }

    private static Arbitrary<BigDecimal> numbers(String least) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal("1000000"))
                .ofScale(4);
    }
}
