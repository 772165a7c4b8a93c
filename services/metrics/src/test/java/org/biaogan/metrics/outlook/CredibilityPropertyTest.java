package org.biaogan.metrics.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.Goal;
import org.biaogan.metrics.progress.RestOfYear;
import org.biaogan.metrics.progress.Yardstick;
import org.biaogan.metrics.trajectory.Linear;

class CredibilityPropertyTest {

    private static final TimePeriod JUNE = TimePeriod.parse("2022-06");
    private static final Amounts AMOUNTS = new Amounts(2, "亿元", null);

    /** Of six years, the middle and the end; the last of them this year's middle alone. */
    @Property
    void aHigherTargetIsNeverMoreCredibleAndAHigherCeilingNeverLess(
            @ForAll("numbers") BigDecimal target,
            @ForAll("steps") BigDecimal more,
            @ForAll @Size(11) List<@From("numbers") BigDecimal> history,
            @ForAll("months") Map<TimePeriod, BigDecimal> months) {
        BigDecimal higher = target.add(more);

        for (Aim aim : new Aim[] {Aim.GATHER, Aim.STAY_WITHIN}) {
            Verdict easier = verdict(aim, aim == Aim.GATHER ? target : higher, history, months);
            Verdict harder = verdict(aim, aim == Aim.GATHER ? higher : target, history, months);
            if (easier != Verdict.UNKNOWN && harder != Verdict.UNKNOWN) {
                assertThat(harder).isGreaterThanOrEqualTo(easier);
            }
        }
    }

    @Property
    void aStockThatIsToShrinkIsTheMirrorImageOfOneThatIsToGrow(
            @ForAll("numbers") BigDecimal target,
            @ForAll @Size(11) List<@From("numbers") BigDecimal> history,
            @ForAll("months") Map<TimePeriod, BigDecimal> months) {
        Map<TimePeriod, BigDecimal> mirrored = new HashMap<>();
        months.forEach((month, value) -> mirrored.put(month, value.negate()));
        List<BigDecimal> fallen = history.stream().map(BigDecimal::negate).toList();
        Pace rising = pace(Aim.RAISE, target, history, months);
        Pace falling = pace(Aim.LOWER, target.negate(), fallen, mirrored);

        assertThat(falling.multipleOfMean()).isEqualTo(rising.multipleOfMean());
        assertThat(falling.multipleOfBest()).isEqualTo(rising.multipleOfBest());
        assertThat(CredibilityRule.of(falling)).isEqualTo(CredibilityRule.of(rising));
    }

    @Property
    void theUnitOfMeasureDoesNotMatter(
            @ForAll Aim aim,
            @ForAll("numbers") BigDecimal target,
            @ForAll @Size(11) List<@From("numbers") BigDecimal> history,
            @ForAll("months") Map<TimePeriod, BigDecimal> months) {
        BigDecimal scale = new BigDecimal("10000");
        Map<TimePeriod, BigDecimal> scaledMonths = new HashMap<>();
        months.forEach((month, value) -> scaledMonths.put(month, value.multiply(scale)));
        List<BigDecimal> scaled =
                history.stream().map(value -> value.multiply(scale)).toList();

        assertThat(verdict(aim, target.multiply(scale), scaled, scaledMonths))
                .isEqualTo(verdict(aim, target, history, months));
    }

    @Property
    void everyVerdictHasItsReasonInBothLanguages(
            @ForAll Aim aim,
            @ForAll("numbers") BigDecimal target,
            @ForAll @Size(11) List<@From("maybe") BigDecimal> history,
            @ForAll("months") Map<TimePeriod, BigDecimal> months) {
        Credibility credibility = Credibility.of(pace(aim, target, history, months), AMOUNTS);

        assertThat(credibility.reason()).endsWith("。").doesNotContain("null").doesNotContain("-");
        assertThat(credibility.reasonEn()).endsWith(".").doesNotContain("null");
    }

    private static Verdict verdict(
            Aim aim, BigDecimal target, List<BigDecimal> history, Map<TimePeriod, BigDecimal> months) {
        return CredibilityRule.of(pace(aim, target, history, months));
    }

    private static Pace pace(Aim aim, BigDecimal target, List<BigDecimal> history, Map<TimePeriod, BigDecimal> months) {
        Map<TimePeriod, BigDecimal> numbers = new HashMap<>();
        for (int i = 0; i < history.size(); i++) {
            numbers.put(TimePeriod.ofMonth(2017 + i / 2, i % 2 == 0 ? 6 : 12), history.get(i));
        }
        BigDecimal base = numbers.get(TimePeriod.parse("2021-12"));
        return Pace.of(aim, rest(aim, target, numbers.get(JUNE)), JUNE, base, numbers::get, months);
    }

    private static RestOfYear rest(Aim aim, BigDecimal target, BigDecimal actual) {
        Direction direction = aim == Aim.GATHER || aim == Aim.RAISE ? Direction.UP : Direction.DOWN;
        Basis basis = aim.isStock() ? Basis.POINT : Basis.YTD;
        return Yardstick.of(Measure.LEVEL, basis, direction, Goal.of(target))
                .measure(Derived.known(actual), new Linear(), JUNE)
                .rest();
    }

    @Provide
    Arbitrary<Map<TimePeriod, BigDecimal>> months() {
        Arbitrary<TimePeriod> months = Arbitraries.integers()
                .between(0, 29)
                .map(month -> TimePeriod.ofMonth(2020 + month / 12, month % 12 + 1));
        return Arbitraries.maps(months, numbers()).ofMaxSize(20);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-100"), new BigDecimal("500"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> maybe() {
        return numbers().injectNull(0.2);
    }

    @Provide
    Arbitrary<BigDecimal> steps() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("300"))
                .ofScale(2);
    }
}
