package org.biaogan.metrics.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

class ForecastPropertyTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Property
    void theForecastLiesWithinItsInterval(@ForAll("numbers") BigDecimal reached, @ForAll("pasts") PastYears past) {
        ForecastDistribution forecast = forecast(reached, past);

        assertThat(forecast.low()).isLessThanOrEqualTo(forecast.median());
        assertThat(forecast.high()).isGreaterThanOrEqualTo(forecast.median());
        assertThat(forecast.low()).isPositive();
    }

    @Property
    void theForecastRisesWithTheYearToDate(
            @ForAll("numbers") BigDecimal reached,
            @ForAll("numbers") BigDecimal gain,
            @ForAll("numbers") BigDecimal target,
            @ForAll("pasts") PastYears past) {
        ForecastDistribution before = forecast(reached, past);
        ForecastDistribution after = forecast(reached.add(gain), past);

        assertThat(after.median()).isGreaterThan(before.median());
        assertThat(after.low()).isGreaterThan(before.low());
        assertThat(after.high()).isGreaterThan(before.high());
        assertThat(after.probabilityOfReaching(target)).isGreaterThanOrEqualTo(before.probabilityOfReaching(target));
    }

    @Property
    void theUnitOfMeasureDoesNotMatter(
            @ForAll("numbers") BigDecimal reached,
            @ForAll("numbers") BigDecimal target,
            @ForAll("numbers") BigDecimal scale,
            @ForAll("pasts") PastYears past) {
        ForecastDistribution plain = forecast(reached, past);
        ForecastDistribution scaled = forecast(reached.multiply(scale), scaled(past, scale));

        assertThat(ratio(scaled.median(), plain.median().multiply(scale))).isEqualTo(1, EXACT);
        assertThat(ratio(scaled.low(), plain.low().multiply(scale))).isEqualTo(1, EXACT);
        assertThat(ratio(scaled.high(), plain.high().multiply(scale))).isEqualTo(1, EXACT);
        if (plain.logError() > 1e-6) {
            assertThat(scaled.probabilityOfReaching(target.multiply(scale)).doubleValue())
                    .isEqualTo(plain.probabilityOfReaching(target).doubleValue(), within(1e-6));
        }
    }

    @Property
    void aHigherTargetIsNeverLikelier(
            @ForAll("numbers") BigDecimal reached,
            @ForAll("numbers") BigDecimal target,
            @ForAll("numbers") BigDecimal more,
            @ForAll("pasts") PastYears past) {
        ForecastDistribution forecast = forecast(reached, past);

        assertThat(forecast.probabilityOfReaching(target.add(more)))
                .isLessThanOrEqualTo(forecast.probabilityOfReaching(target));
        assertThat(forecast.probabilityOfReaching(target)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Property
    void intervalAndProbabilityAreReadFromOneDistribution(
            @ForAll("numbers") BigDecimal reached, @ForAll("pasts") PastYears past) {
        ForecastDistribution forecast = forecast(reached, past);
        if (forecast.logError() < 1e-6) {
            return;
        }

        assertThat(forecast.probabilityOfReaching(forecast.high()).doubleValue())
                .isEqualTo(past.neverFell() && forecast.high().compareTo(reached) <= 0 ? 1 : 0.1, EXACT);
        assertThat(forecast.probabilityOfReaching(forecast.median()).doubleValue())
                .isEqualTo(past.neverFell() && forecast.median().compareTo(reached) <= 0 ? 1 : 0.5, EXACT);
        boolean cut = past.neverFell() && forecast.low().compareTo(reached) == 0;
        assertThat(forecast.probabilityOfReaching(forecast.low()).doubleValue()).isEqualTo(cut ? 1 : 0.9, EXACT);
    }

    @Property
    void stayingWithinIsTheOtherSideOfPassing(
            @ForAll("numbers") BigDecimal reached,
            @ForAll("numbers") BigDecimal ceiling,
            @ForAll("pasts") PastYears past) {
        ForecastDistribution forecast = forecast(reached, past);

        if (forecast.logError() > 0 && (forecast.least() == null || ceiling.compareTo(forecast.least()) != 0)) {
            assertThat(forecast.probabilityOfStayingWithin(ceiling).add(forecast.probabilityOfReaching(ceiling)))
                    .isBetween(new BigDecimal("0.999999999998"), new BigDecimal("1.000000000002"));
        }
    }

    @Property
    void whatNeverFellIsNotForecastToFall(@ForAll("numbers") BigDecimal reached, @ForAll("pasts") PastYears past) {
        ForecastDistribution forecast = forecast(reached, past);

        if (past.neverFell()) {
            assertThat(forecast.low()).isGreaterThanOrEqualTo(reached);
            assertThat(forecast.probabilityOfReaching(reached)).isEqualByComparingTo(BigDecimal.ONE);
        }
    }

    @Property
    void theSameIsAlwaysAnsweredTheSame(@ForAll("numbers") BigDecimal reached, @ForAll("pasts") PastYears past) {
        assertThat(forecast(reached, new PastYears(new ArrayList<>(past.years()))))
                .isEqualTo(forecast(reached, past));
    }

    @Property
    void theForecastLiesBetweenThoseOfTheYearsAlone(
            @ForAll("numbers") BigDecimal reached, @ForAll("pasts") PastYears past) {
        List<Double> alone = past.years().stream()
                .map(year -> reached.doubleValue() / StrictMath.exp(year.logShare()))
                .sorted()
                .toList();

        assertThat(forecast(reached, past).median().doubleValue())
                .isBetween(alone.get(0) * (1 - 1e-12), alone.get(alone.size() - 1) * (1 + 1e-12));
    }

    private static ForecastDistribution forecast(BigDecimal reached, PastYears past) {
        return ForecastMethod.STANDARD.forecast(reached, past).distribution();
    }

    private static PastYears scaled(PastYears past, BigDecimal scale) {
        return new PastYears(past.years().stream()
                .map(year -> new PastYear(
                        year.year(),
                        year.reached().multiply(scale),
                        year.later().multiply(scale)))
                .toList());
    }

    private static double ratio(BigDecimal one, BigDecimal other) {
        return one.doubleValue() / other.doubleValue();
    }

    @Provide
    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000000"))
                .ofScale(2);
    }

    @Provide
    static Arbitrary<PastYears> pasts() {
        Arbitrary<BigDecimal> shares = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.03"), new BigDecimal("1.2"))
                .ofScale(4);
        return Combinators.combine(shares.list().ofMinSize(2).ofMaxSize(5), numbers())
                .as(ForecastPropertyTest::past);
    }

    private static PastYears past(List<BigDecimal> shares, BigDecimal total) {
        List<PastYear> years = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            years.add(new PastYear(2015 + i, shares.get(i).multiply(total), total));
        }
        return new PastYears(years);
    }
}
