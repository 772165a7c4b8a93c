package org.biaogan.metrics.earnedvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaogan.metrics.earnedvalue.Plans.RULE;
import static org.biaogan.metrics.earnedvalue.Plans.day;
import static org.biaogan.metrics.earnedvalue.Plans.plan;
import static org.biaogan.metrics.earnedvalue.Plans.report;
import static org.biaogan.metrics.earnedvalue.Plans.threshold;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.light.UnfitLightRule;
import org.junit.jupiter.api.Test;

class AssayTest {

    private static final Plan TWO_YEARS = plan("2025-01-01", "2026-12-31", "1000");

    private static Assay assay(Phase phase, Plan plan, Reported last, String today) {
        return Assay.of(new Position(phase, null, plan, last), RULE, day(today));
    }

    @Test
    void deviationIsPhysicalAgainstTimeAtTheReportsEndNotToday() {
        Assay half = assay(Phase.UNDERWAY, TWO_YEARS, report("2025-12", "40", 0), "2026-01-31");
        assertThat(half.expectedPercent()).isEqualByComparingTo("50");
        assertThat(half.deviationPoints()).isEqualByComparingTo("-10");
        assertThat(half.light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void aReportIsLateOnTheDayAfterItWasDueAndThenNothingIsRed() {
        Reported june = report("2026-06", "1", 0);
        assertThat(assay(Phase.UNDERWAY, TWO_YEARS, june, "2026-08-10").light()).isEqualTo(Light.RED);
        assertThat(assay(Phase.UNDERWAY, TWO_YEARS, june, "2026-08-11").state()).isEqualTo(ProjectState.LATE);
        assertThat(assay(Phase.UNDERWAY, TWO_YEARS, report("2026-07-T3", "1", 0), "2026-08-11")
                        .light())
                .isEqualTo(Light.RED);
        assertThat(assay(Phase.UNDERWAY, TWO_YEARS, report("2026-07-T2", "1", 0), "2026-08-11")
                        .state())
                .isEqualTo(ProjectState.LATE);
    }

    @Test
    void nobodyIsLateForAMonthBeforeWorkBegan() {
        Position begun = new Position(Phase.UNDERWAY, day("2026-08-01"), TWO_YEARS, null);
        assertThat(Assay.of(begun, RULE, day("2026-08-31")).state()).isEqualTo(ProjectState.NO_DATA);
        assertThat(Assay.of(begun, RULE, day("2026-09-11")).state()).isEqualTo(ProjectState.LATE);
    }

    @Test
    void whatHasNotStartedIsNotDueUntilItsDayAndOverdueAfterIt() {
        assertThat(assay(Phase.NOT_STARTED, TWO_YEARS, null, "2025-01-01").state())
                .isEqualTo(ProjectState.NOT_DUE);
        assertThat(assay(Phase.NOT_STARTED, TWO_YEARS, null, "2025-01-02").light())
                .isEqualTo(Light.YELLOW);
        assertThat(assay(Phase.NOT_STARTED, TWO_YEARS, null, "2025-02-01").light())
                .isEqualTo(Light.RED);
    }

    @Test
    void overdueCompletionOutweighsPhysicalProgress() {
        Reported all = report("2027-01", "100", 0);
        assertThat(assay(Phase.UNDERWAY, TWO_YEARS, all, "2027-02-09").light()).isEqualTo(Light.YELLOW);
        assertThat(assay(Phase.DONE, TWO_YEARS, all, "2027-02-09").state()).isEqualTo(ProjectState.DONE);
    }

    @Test
    void withoutPlannedDatesOrPhysicalProgressThereIsNoLight() {
        Plan untimed = plan("2025-01-01", null, "1000");
        assertThat(assay(Phase.UNDERWAY, untimed, report("2025-12", "40", 0), "2026-01-02")
                        .state())
                .isEqualTo(ProjectState.NO_PLAN);
        Position begun = new Position(Phase.UNDERWAY, day("2025-12-01"), TWO_YEARS, report("2025-12", null, 0));
        assertThat(Assay.of(begun, RULE, day("2026-01-02")).state()).isEqualTo(ProjectState.NO_DATA);
    }

    @Test
    void aReportThatSaysNothingOfWhatWasBuiltDoesNotAnswerTheMonthThatIsDue() {
        Reported money = report("2026-07", null, 1, "10", "60", "100", "90");
        assertThat(assay(Phase.UNDERWAY, TWO_YEARS, money, "2026-08-11").state())
                .isEqualTo(ProjectState.LATE);
    }

    @Test
    void aRuleWithAGapOrAnOverlapIsRefusedWithTheInterval() {
        assertThatThrownBy(() -> rule(threshold(Light.GREEN, "0", null), threshold(Light.RED, null, "-1")))
                .isInstanceOf(UnfitLightRule.class)
                .hasMessageContaining("[-1, 0)");
        assertThatThrownBy(() -> rule(threshold(Light.GREEN, "-1", null), threshold(Light.RED, null, "0")))
                .isInstanceOf(UnfitLightRule.class)
                .hasMessageContaining("[-1, 0)");
    }

    @Test
    void aYearsPlanRunsWithinTheTimeOfWork() {
        Plan plan = plan("2025-07-01", "2026-12-31", "200", 2025, "100", 2026, "50");
        assertThat(plan.investmentBy(day("2025-06-30"))).isZero();
        assertThat(plan.investmentBy(day("2025-09-30"))).isEqualByComparingTo("50");
        assertThat(plan.investmentBy(day("2025-12-31"))).isEqualByComparingTo("100");
        assertThat(plan.investmentShare(day("2026-12-31"))).isEqualByComparingTo("75");
    }

    @Test
    void curvesHaveAPointForEachMonthAndForReportedTenDays() {
        List<CurvePoint> points = Curves.of(
                plan("2026-06-15", "2026-08-14", "100"),
                List.of(report("2026-07-T1", "20", 0), report("2026-07-T3", "50", 0, null, null, "30", "20")));
        assertThat(points)
                .extracting(CurvePoint::period)
                .containsExactly("2026-06", "2026-07-T1", "2026-07", "2026-08");
        assertThat(points.get(2).physicalPercent()).isEqualByComparingTo("50");
        assertThat(points.get(2).completedPercent()).isEqualByComparingTo("30");
        assertThat(points.get(3).completed()).isNull();
        assertThat(points.get(3).planPercent()).isEqualByComparingTo("100");
    }

    @Test
    void fiveKindsOfMoneyAreHeldAgainstOneAnother() {
        Reported june = report("2026-06", "30", 1, "10", "60", "100", "90");
        Reported july = report("2026-07", "20", 1, "80", "70", "60", "50");
        assertThat(CrossCheck.of(july, june, new BigDecimal("55")))
                .extracting(Doubt::code)
                .containsExactly(
                        "YEAR_BELOW_PERIOD",
                        "START_BELOW_YEAR",
                        "IN_PLACE_BELOW_COMPLETED",
                        "BEYOND_TOTAL",
                        "YEAR_NOT_CONTINUED",
                        "START_NOT_CONTINUED",
                        "PHYSICAL_FALLS",
                        "IN_PLACE_FALLS");
        assertThat(CrossCheck.of(report("2026-07", "40", 1, "20", "80", "120", "120"), june, null))
                .isEmpty();
        assertThat(CrossCheck.of(report("2026-01", "40", 1, "20", "80"), null, null))
                .extracting(Doubt::code)
                .containsExactly("YEAR_NOT_CONTINUED");
    }

    @Test
    void moneyWithoutAnythingBuiltShownOrFundedIsOnPaper() {
        Reported june = report("2026-06", "30", 1, "10", "60", "60", "60");
        assertThat(PaperProgress.of(report("2026-07", "30", 0, "10", "70", "70", "60"), june))
                .extracting(PaperFlag::code)
                .containsExactly(PaperFlag.Code.NO_PHYSICAL_PROGRESS, PaperFlag.Code.NO_PHOTO, PaperFlag.Code.NO_FUNDS);
        assertThat(PaperProgress.of(report("2026-07", "31", 1, "10", "70", "70", "70"), june))
                .isEmpty();
        assertThat(PaperProgress.of(report("2026-07", "30", 0, "0", "60", "60", "60"), june))
                .isEmpty();
    }

    private static ProjectLightRule rule(Threshold... deviation) {
        return new ProjectLightRule(List.of(deviation), RULE.overdueStart(), RULE.overdueCompletion(), 10);
    }
}
