package org.biaogan.metrics.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BaselinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aVersionThatPlansTheSameIsNoBaseline() {
        Plan plan = new Plan(DAY, null, null, new BigDecimal("100"), Map.of(2026, new BigDecimal("40")));
        Plan sameWithZeros = new Plan(DAY, null, null, new BigDecimal("100.00"), Map.of(2026, new BigDecimal("40.0")));
        Plan otherYear = new Plan(DAY, null, null, new BigDecimal("100"), Map.of(2027, new BigDecimal("40")));
        Plan otherTotal = new Plan(DAY, null, null, null, Map.of(2027, new BigDecimal("40")));

        assertThat(Baselines.among(List.of(plan, sameWithZeros, otherYear, otherTotal, plan), Function.identity()))
                .containsExactly(plan, otherYear, otherTotal, plan);
    }

    @Test
    void slipIsAgainstTheFirstPlanAndTheOneBefore() {
        Slip<Long> slip = Slip.days(List.of(DAY, DAY.plusDays(30), DAY.plusDays(20)), null);

        assertThat(slip.first()).isEqualTo(20);
        assertThat(slip.last()).isEqualTo(-10);
    }

    @Test
    void whatHappenedIsComparedWithTheLastPlan() {
        Slip<Long> slip = Slip.days(List.of(DAY, DAY.plusDays(30)), DAY.plusDays(45));

        assertThat(slip.first()).isEqualTo(45);
        assertThat(slip.last()).isEqualTo(15);
    }

    @Test
    void whatWasNeverPlannedNeverSlips() {
        assertThat(Slip.days(Arrays.asList(null, null), null)).isEqualTo(new Slip<>(null, null));
        assertThat(Slip.days(Arrays.asList(null, null), DAY)).isEqualTo(new Slip<>(null, null));
        assertThat(Slip.days(List.of(DAY), null)).isEqualTo(new Slip<>(0L, null));
        assertThat(Slip.days(Arrays.asList(DAY, null), null)).isEqualTo(new Slip<>(null, null));
        assertThat(Slip.days(Arrays.asList(null, DAY), null)).isEqualTo(new Slip<>(0L, null));
        assertThat(Slip.days(Arrays.asList(DAY, null, DAY.plusDays(9)), null)).isEqualTo(new Slip<>(9L, 9L));
    }

    @Property
    void theStepsFromPlanToPlanAddUpToTheWholeSlip(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 5000) Integer> planned) {
        List<BigDecimal> amounts = planned.stream().map(BigDecimal::valueOf).toList();
        BigDecimal steps = BigDecimal.ZERO;
        for (int count = 2; count <= amounts.size(); count++) {
            steps = steps.add(Slip.money(amounts.subList(0, count)).last());
        }

        assertThat(Slip.money(amounts).first()).isEqualByComparingTo(steps);
    }

    @Property
    void neighbouringBaselinesAlwaysDiffer(@ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> totals) {
        List<Plan> plans = totals.stream()
                .map(total -> new Plan(null, null, null, BigDecimal.valueOf(total), Map.of()))
                .toList();

        List<Plan> baselines = Baselines.among(plans, Function.identity());

        for (int at = 1; at < baselines.size(); at++) {
            assertThat(baselines.get(at).isSameAs(baselines.get(at - 1))).isFalse();
        }
        if (!plans.isEmpty()) {
            assertThat(baselines.get(0)).isEqualTo(plans.get(0));
            assertThat(baselines.get(baselines.size() - 1).isSameAs(plans.get(plans.size() - 1)))
                    .isTrue();
        }
    }
}
