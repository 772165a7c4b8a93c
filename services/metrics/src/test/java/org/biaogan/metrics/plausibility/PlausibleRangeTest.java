package org.biaogan.metrics.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlausibleRangeTest {

    @Test
    void anAmountIsComparedByGrowthAndARateByDifference() {
        PlausibleRange amount = PlausibleRange.of(numbers("121", "110", "100"), true);
        assertThat(amount.method()).isEqualTo(Method.RATIO);
        assertThat(amount.low()).isEqualByComparingTo("121");
        assertThat(amount.high()).isEqualByComparingTo("145.2");
        PlausibleRange rate = PlausibleRange.of(numbers("8", "7", "6"), false);
        assertThat(rate.method()).isEqualTo(Method.DIFFERENCE);
        assertThat(rate.low()).isEqualByComparingTo("8.2");
        assertThat(rate.high()).isEqualByComparingTo("9.8");
    }

    @Test
    void fewerThanThreeYearsInARowSayNothing() {
        assertThat(PlausibleRange.of(List.of(), true).isKnown()).isFalse();
        assertThat(PlausibleRange.of(numbers("2", "1"), true)).isEqualTo(new PlausibleRange(null, null, 2, null));
        assertThat(PlausibleRange.of(numbers(null, "3", "2", "1"), true).isKnown())
                .isFalse();
        assertThat(PlausibleRange.of(numbers("4", null, "3", null, "2"), true).years())
                .isEqualTo(3);
        assertThat(PlausibleRange.of(numbers("2", "1"), true).excludes(new BigDecimal("99")))
                .isFalse();
    }

    @Test
    void oneStrangeYearAmongFiveDoesNotWidenTheRange() {
        PlausibleRange range = PlausibleRange.of(numbers("105", "100", "60", "100", "95", "90"), true);
        assertThat(range.excludes(new BigDecimal("150"))).isTrue();
        assertThat(range.excludes(new BigDecimal("110"))).isFalse();
    }

    @Test
    void whatIsNotAboveZeroIsComparedByDifference() {
        PlausibleRange range = PlausibleRange.of(numbers("-1", "2", "1"), true);
        assertThat(range.method()).isEqualTo(Method.DIFFERENCE);
        assertThat(range.low()).isNegative();
    }

    /** Published: retail sales of March in 100 million yuan, NBS, 2012 to 2017, and the figure of 2018. */
    @Test
    void aSlipOfTheDecimalPointIsSeenAndTheRealFigureIsNot() {
        PlausibleRange range =
                PlausibleRange.of(numbers("27863.7", "25114.1", "22722.8", "19801.2", "17641.2", "15650.2"), true);
        BigDecimal published = new BigDecimal("29193.6");
        assertThat(range.excludes(published)).isFalse();
        assertThat(range.excludes(published.movePointRight(1))).isTrue();
        assertThat(range.excludes(published.movePointLeft(1))).isTrue();
    }

    @Property
    void theRangeOfAnAmountIsFreeOfScale(
            @ForAll @Size(min = 3, max = 6) List<@BigRange(min = "0.01", max = "100000") @Scale(2) BigDecimal> years,
            @ForAll @IntRange(min = 1, max = 9) int power) {
        List<BigDecimal> scaled =
                years.stream().map(year -> year.movePointRight(power)).toList();
        PlausibleRange range = PlausibleRange.of(years, true);
        PlausibleRange other = PlausibleRange.of(scaled, true);
        assertThat(other.low()).isEqualByComparingTo(range.low().movePointRight(power));
        assertThat(other.high()).isEqualByComparingTo(range.high().movePointRight(power));
    }

    @Property
    void theRangeOfARateIsMirroredWithItsYears(
            @ForAll @Size(min = 3, max = 6) List<@BigRange(min = "-50", max = "50") @Scale(1) BigDecimal> years) {
        PlausibleRange range = PlausibleRange.of(years, false);
        PlausibleRange mirrored =
                PlausibleRange.of(years.stream().map(BigDecimal::negate).toList(), false);
        assertThat(mirrored.low()).isEqualByComparingTo(range.high().negate());
        assertThat(mirrored.high()).isEqualByComparingTo(range.low().negate());
    }

    @Property
    void steadyGrowthIsPlausible(
            @ForAll @BigRange(min = "1", max = "1000") @Scale(1) BigDecimal first,
            @ForAll @IntRange(min = -20, max = 40) int percent) {
        BigDecimal growth = new BigDecimal(100 + percent).movePointLeft(2);
        List<BigDecimal> years = new ArrayList<>(List.of(first));
        for (int year = 0; year < 6; year++) {
            years.add(0, years.get(0).multiply(growth));
        }
        assertThat(PlausibleRange.of(years.subList(1, 7), true).excludes(years.get(0)))
                .isFalse();
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text == null ? null : new BigDecimal(text))
                .toList();
    }
}
