package org.biaogan.metrics.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.biaogan.metrics.followup.EscalationSteps.Deadlines;
import org.biaogan.metrics.followup.EscalationSteps.Step;

class EscalationPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Property
    void aLaterMatterNeverEscalatesLess(@ForAll("rules") EscalationSteps rule, @ForAll @IntRange(max = 90) int days) {
        assertThat(rule.level(days + 1)).isGreaterThanOrEqualTo(rule.level(days));
    }

    @Property
    void nothingEscalatesThatIsNotLate(@ForAll("rules") EscalationSteps rule) {
        assertThat(rule.level(0)).isEqualTo(Escalation.NONE);
    }

    @Property
    void everyDeadlineLiesInTheSpanOfItsOwnLevelAlone(
            @ForAll("rules") EscalationSteps rule, @ForAll @IntRange(min = -30, max = 90) int daysAgo) {
        LocalDate deadline = TODAY.minusDays(daysAgo);
        Escalation own = rule.level(Lateness.days(FollowUpState.ASSIGNED, deadline, TODAY));
        assertThat(Arrays.stream(Escalation.values()).filter(level -> rule.deadlines(level, TODAY)
                        .filter(span -> holds(span, deadline))
                        .isPresent()))
                .containsExactly(own);
    }

    @Example
    void stepsThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> new EscalationSteps(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(new Step(Escalation.NONE, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(new Step(Escalation.UNIT, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(new Step(Escalation.UNIT, 5), new Step(Escalation.DEPUTY, 5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(new Step(Escalation.DEPUTY, 1), new Step(Escalation.UNIT, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void onlyWhatIsOpenAndPastItsDeadlineIsLate() {
        assertThat(Lateness.days(FollowUpState.ASSIGNED, TODAY, TODAY)).isZero();
        assertThat(Lateness.days(FollowUpState.VERIFIED, TODAY.minusDays(1), TODAY))
                .isOne();
        assertThat(Lateness.days(FollowUpState.CLOSED, TODAY.minusDays(9), TODAY))
                .isZero();
        assertThat(Lateness.days(FollowUpState.REGISTERED, null, TODAY)).isZero();
    }

    @Provide
    Arbitrary<EscalationSteps> rules() {
        return Arbitraries.integers()
                .between(1, 60)
                .set()
                .ofSize(3)
                .map(days -> days.stream().sorted().toList())
                .map(days -> rule(
                        new Step(Escalation.UNIT, days.get(0)),
                        new Step(Escalation.DEPUTY, days.get(1)),
                        new Step(Escalation.DIRECTOR, days.get(2))));
    }

    private static EscalationSteps rule(Step... steps) {
        return new EscalationSteps(List.of(steps));
    }

    private static boolean holds(Deadlines span, LocalDate deadline) {
        return (span.first() == null || !deadline.isBefore(span.first()))
                && (span.last() == null || !deadline.isAfter(span.last()));
    }
}
