package org.biaogan.metrics.earnedvalue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.biaogan.metrics.light.Light;

class EarnedValuePropertyTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Plans.days();
    }

    @Provide
    Arbitrary<BigDecimal> percents() {
        return Plans.percents();
    }

    @Provide
    Arbitrary<Reported> june() {
        return Plans.reports("2026-06");
    }

    @Provide
    Arbitrary<Reported> july() {
        return Plans.reports("2026-07");
    }

    @Property
    void thePlannedShareNeverFallsAndRunsFromNothingToAll(
            @ForAll("plans") Plan plan, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        assertThat(plan.timeShare(early))
                .isLessThanOrEqualTo(plan.timeShare(late))
                .isBetween(BigDecimal.ZERO, HUNDRED);
        assertThat(plan.timeShare(plan.start().minusDays(1))).isZero();
        assertThat(plan.timeShare(plan.completion())).isEqualByComparingTo(HUNDRED);
        if (!plan.years().isEmpty()) {
            assertThat(plan.investmentBy(early)).isLessThanOrEqualTo(plan.investmentBy(late));
        }
    }

    @Property
    void allThatTheYearsPlanIsPlannedInTheEndAndNothingBefore(@ForAll("plans") Plan plan) {
        if (plan.years().isEmpty()) {
            assertThat(plan.investmentBy(plan.start())).isNull();
            assertThat(plan.investmentShare(plan.start())).isNull();
            return;
        }
        BigDecimal all = plan.years().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(plan.investmentBy(LocalDate.of(2100, 1, 1))).isEqualByComparingTo(all);
        assertThat(plan.investmentBy(LocalDate.of(2018, 12, 31))).isZero();
    }

    @Property
    void sharesDoNotDependOnTheUnitOfMoney(
            @ForAll("plans") Plan plan, @ForAll("july") Reported july, @ForAll @IntRange(min = 1, max = 10_000) int k) {
        CurvePoint plain = CurvePoint.of(july.period(), plan, july);
        CurvePoint scaled = CurvePoint.of(july.period(), scaled(plan, k), scaled(july, k));
        same(plain.plannedInvestmentPercent(), scaled.plannedInvestmentPercent());
        same(plain.completedPercent(), scaled.completedPercent());
        same(plain.inPlacePercent(), scaled.inPlacePercent());
        assertThat(plain.planPercent()).isEqualTo(scaled.planPercent());
        same(
                Index.ofCost(july.physicalPercent(), plan.total(), july.actualCost())
                        .value(),
                Index.ofCost(
                                july.physicalPercent(),
                                scaled(plan, k).total(),
                                scaled(july, k).actualCost())
                        .value());
    }

    @Property
    void moreBuiltIsNeverAWorseIndexAndMoreSpentNeverABetterOne(
            @ForAll("percents") BigDecimal one,
            @ForAll("percents") BigDecimal other,
            @ForAll("percents") BigDecimal planned) {
        Index less = Index.ofSchedule(one.min(other), planned);
        Index more = Index.ofSchedule(one.max(other), planned);
        assertThat(less.value() == null).isEqualTo(planned.signum() == 0);
        if (less.value() != null) {
            assertThat(less.value()).isLessThanOrEqualTo(more.value());
            assertThat(Index.ofSchedule(planned, planned).value()).isEqualByComparingTo(BigDecimal.ONE);
        }
        BigDecimal cost = one.min(other).add(BigDecimal.ONE);
        assertThat(Index.ofCost(planned, HUNDRED, cost.add(BigDecimal.ONE)).value())
                .isLessThanOrEqualTo(Index.ofCost(planned, HUNDRED, cost).value());
    }

    @Property
    void anIndexIsThereOrSaysInBothLanguagesWhyNot(@ForAll("july") Reported july, @ForAll("plans") Plan plan) {
        for (Index index : List.of(
                Index.ofSchedule(
                        july.physicalPercent(), plan.timeShare(july.period().end())),
                Index.ofCost(july.physicalPercent(), plan.total(), july.actualCost()))) {
            assertThat(index.value() == null).isEqualTo(index.note() != null).isEqualTo(index.noteEn() != null);
        }
    }

    @Property
    void signsOfPaperDoNotDependOnTheUnitOfMoney(
            @ForAll("june") Reported june,
            @ForAll("july") Reported july,
            @ForAll @IntRange(min = 1, max = 10_000) int k) {
        assertThat(codes(scaled(july, k), scaled(june, k))).isEqualTo(codes(july, june));
    }

    @Property
    void moreBuiltShownOrFundedNeverAddsASignOfPaper(@ForAll("june") Reported june, @ForAll("july") Reported july) {
        List<PaperFlag.Code> before = codes(july, june);
        assertThat(before)
                .containsAll(codes(with(july, july.inPlace(), july.physicalPercent(), july.photos() + 1), june));
        if (july.inPlace() != null) {
            assertThat(before)
                    .containsAll(codes(
                            with(july, july.inPlace().add(BigDecimal.TEN), july.physicalPercent(), july.photos()),
                            june));
        }
        if (july.physicalPercent() != null) {
            assertThat(before)
                    .containsAll(codes(
                            with(
                                    july,
                                    july.inPlace(),
                                    july.physicalPercent().add(BigDecimal.TEN).min(HUNDRED),
                                    july.photos()),
                            june));
        }
    }

    @Property
    void contradictionsDoNotDependOnTheUnitOfMoney(
            @ForAll("june") Reported june,
            @ForAll("july") Reported july,
            @ForAll("plans") Plan plan,
            @ForAll @IntRange(min = 1, max = 10_000) int k) {
        assertThat(CrossCheck.of(
                        scaled(july, k), scaled(june, k), scaled(plan, k).total()))
                .isEqualTo(CrossCheck.of(july, june, plan.total()));
    }

    @Property
    void aProjectHasALightOrAStateAndMoreBuiltIsNeverAWorseOne(
            @ForAll("plans") Plan plan,
            @ForAll("july") Reported july,
            @ForAll Phase phase,
            @ForAll("days") LocalDate today) {
        Assay assay = Assay.of(new Position(phase, null, plan, july), Plans.RULE, today);
        assertThat(assay.light() == null).isNotEqualTo(assay.state() == null);
        if (july.physicalPercent() != null && assay.light() != null) {
            Reported more = with(july, null, july.physicalPercent().add(BigDecimal.ONE), 0);
            Light better = Assay.of(new Position(phase, null, plan, more), Plans.RULE, today)
                    .light();
            assertThat(better).isLessThanOrEqualTo(assay.light());
        }
    }

    private static List<PaperFlag.Code> codes(Reported now, Reported before) {
        return PaperProgress.of(now, before).stream().map(PaperFlag::code).toList();
    }

    private static Reported with(Reported old, BigDecimal inPlace, BigDecimal physical, int photos) {
        return new Reported(
                old.period(),
                old.completed(),
                old.completedThisYear(),
                old.completedSinceStart(),
                inPlace,
                physical,
                photos,
                old.actualCost());
    }

    private static Plan scaled(Plan plan, int k) {
        Map<Integer, BigDecimal> years = new HashMap<>();
        plan.years().forEach((year, amount) -> years.put(year, times(amount, k)));
        return new Plan(plan.start(), plan.completion(), times(plan.total(), k), years);
    }

    private static Reported scaled(Reported old, int k) {
        return new Reported(
                old.period(),
                times(old.completed(), k),
                times(old.completedThisYear(), k),
                times(old.completedSinceStart(), k),
                times(old.inPlace(), k),
                old.physicalPercent(),
                old.photos(),
                times(old.actualCost(), k));
    }

    private static BigDecimal times(BigDecimal amount, int k) {
        return amount == null ? null : amount.multiply(BigDecimal.valueOf(k));
    }

    /** Up to what the last of 34 digits may say. */
    private static void same(BigDecimal one, BigDecimal other) {
        MathContext digits = new MathContext(25, RoundingMode.HALF_UP);
        assertThat(one == null ? null : one.round(digits).stripTrailingZeros())
                .isEqualTo(other == null ? null : other.round(digits).stripTrailingZeros());
    }
}
