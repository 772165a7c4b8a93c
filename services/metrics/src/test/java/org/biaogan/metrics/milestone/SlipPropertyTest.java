package org.biaogan.metrics.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlipPropertyTest {

    @Property
    void slipAgainstTheFirstPlanIsTheSlipOfThePlanAndThatAgainstThePlan(
            @ForAll("days") LocalDate first, @ForAll("dates") MilestoneDates dates) {
        SlipDays slip = dates.slipAgainst(first);
        long planMoved = new MilestoneDates(dates.planned(), null, null)
                .slipAgainst(first)
                .first();
        assertThat(slip.first()).isEqualTo(planMoved + slip.last());
    }

    @Property
    void aSlipAlwaysGoesForwardInTime(@ForAll("dates") MilestoneDates before, @ForAll("dates") MilestoneDates after) {
        after.slipFrom(before).ifPresent(slip -> assertThat(slip.to()).isAfter(slip.from()));
    }

    @Property
    void nothingSlipsWhereNothingChanges(@ForAll("dates") MilestoneDates dates) {
        assertThat(dates.slipFrom(dates)).isEmpty();
    }

    @Property
    void whatComesLaterWithoutBeingTakenBackHasSlipped(
            @ForAll("dates") MilestoneDates before, @ForAll("dates") MilestoneDates after) {
        boolean takenBack = before.actual() != null && after.actual() == null;
        boolean later = !takenBack && after.expected().isAfter(before.expected())
                || after.planned().isAfter(before.planned());
        assertThat(after.slipFrom(before).isPresent()).isEqualTo(later);
    }

    @Property
    void aNodeOnceReachedStaysDone(@ForAll("dates") MilestoneDates dates, @ForAll("days") LocalDate today) {
        List<MilestoneState> open = List.of(MilestoneState.DUE, MilestoneState.LATE, MilestoneState.AHEAD);
        assertThat(dates.state(today)).isIn(dates.actual() == null ? open : List.of(MilestoneState.DONE));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 800).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<MilestoneDates> dates() {
        return Combinators.combine(days(), days().injectNull(0.5), days().injectNull(0.5))
                .as(MilestoneDates::new);
    }
}
