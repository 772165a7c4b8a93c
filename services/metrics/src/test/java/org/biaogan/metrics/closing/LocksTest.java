package org.biaogan.metrics.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;
import org.junit.jupiter.api.Test;

class LocksTest {

    private static final int LAG = 20;
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final Map<String, UnitView> UNITS = Map.of("ZONE", unit("ZONE", null), "PARK", unit("PARK", "ZONE"));

    /** Due on 2022-07-20, open for ten more days. */
    private static final ClosingRule TEN_DAYS = new ClosingRule("ten", null, null, 10, ALWAYS);

    @Test
    void aPeriodIsOpenOnTheLastDayOfItsRuleAndClosedOnTheNext() {
        assertThat(on("2022-07-20", TEN_DAYS).closed()).isFalse();
        assertThat(on("2022-07-30", TEN_DAYS).closed()).isFalse();
        assertThat(on("2022-07-31", TEN_DAYS).closed()).isTrue();
        assertThat(on("2022-07-30", TEN_DAYS).closesOn()).isEqualTo("2022-07-31");
    }

    @Test
    void withoutDaysOfGraceTheDueDateIsTheLastOpenDay() {
        ClosingRule strict = new ClosingRule("strict", null, null, 0, ALWAYS);
        assertThat(on("2022-07-20", strict).closed()).isFalse();
        assertThat(on("2022-07-21", strict).closed()).isTrue();
    }

    @Test
    void theLagOfTheIndicatorMovesTheLock() {
        Locks locks = locks("2022-07-16", List.of(TEN_DAYS), List.of());
        assertThat(locks.of("I", 5, "PARK", period("2022-06")).closed()).isTrue();
        assertThat(locks.of("I", 6, "PARK", period("2022-06")).closed()).isFalse();
    }

    @Test
    void nothingIsClosedWithoutARule() {
        assertThat(locks("2999-01-01", List.of(), List.of()).of("I", LAG, "PARK", period("2022-06")))
                .isEqualTo(Lock.NONE);
    }

    @Test
    void aRuleClosesOnlyPeriodsThatEndOnOrAfterItsFirstDay() {
        ClosingRule young = new ClosingRule("young", null, null, 0, LocalDate.of(2022, 6, 30));
        Locks locks = locks("2023-01-01", List.of(young), List.of());
        assertThat(locks.of("I", LAG, "PARK", period("2022-05")).closed()).isFalse();
        assertThat(locks.of("I", LAG, "PARK", period("2022-06")).closed()).isTrue();
    }

    @Test
    void theRuleNearestToTheUnitDecidesThenTheOneForTheIndicatorThenTheNewest() {
        ClosingRule zone = new ClosingRule("zone", "ZONE", null, 1, ALWAYS);
        ClosingRule park = new ClosingRule("park", "PARK", null, 2, ALWAYS);
        ClosingRule parkIndicator = new ClosingRule("park-indicator", "PARK", "I", 3, ALWAYS);
        ClosingRule newer = new ClosingRule("newer", "PARK", "I", 4, LocalDate.of(2022, 1, 1));
        ClosingRule other = new ClosingRule("other", "PARK", "J", 5, ALWAYS);
        assertThat(on("2022-07-01", TEN_DAYS, zone).code()).isEqualTo("zone");
        assertThat(on("2022-07-01", TEN_DAYS, zone, park).code()).isEqualTo("park");
        assertThat(on("2022-07-01", park, parkIndicator, other).code()).isEqualTo("park-indicator");
        assertThat(on("2022-07-01", parkIndicator, newer).code()).isEqualTo("newer");
    }

    @Test
    void whatAPersonDidDecidesBeforeAnyRule() {
        assertThat(byHand("2999-01-01", List.of(TEN_DAYS), hand("ZONE", "2022-06", false)))
                .matches(lock -> !lock.closed()
                        && lock.by() == Lock.By.HAND
                        && lock.who().equals("zhang"));
        assertThat(byHand("2022-07-01", List.of(TEN_DAYS), hand("ZONE", "2022-06", true))
                        .closed())
                .isTrue();
    }

    @Test
    void theUnitsOwnClosingComesBeforeThatOfTheUnitAboveAndAMonthsBeforeItsYears() {
        HandClosing zoneClosed = hand("ZONE", "2022-06", true);
        assertThat(byHand("2022-07-01", List.of(), zoneClosed, hand("PARK", "2022", false))
                        .closed())
                .isFalse();
        assertThat(byHand("2022-07-01", List.of(), hand("ZONE", "2022", true), hand("ZONE", "2022-06", false))
                        .closed())
                .isFalse();
    }

    @Test
    void aClosingHoldsForWhateverEndsWithinItsPeriodAndForNothingElse() {
        Locks june = locks("2022-07-01", List.of(), List.of(hand("ZONE", "2022-06", true)));
        assertThat(june.of("PARK", period("2022-Q2")).closed()).isTrue();
        assertThat(june.of("PARK", period("2022-05")).closed()).isFalse();
        assertThat(june.of("PARK", period("2022-07")).closed()).isFalse();
        Locks year = locks("2022-07-01", List.of(), List.of(hand("ZONE", "2022", true)));
        assertThat(year.of("PARK", period("2022-01")).closed()).isTrue();
        assertThat(year.of("PARK", period("2022-12")).closed()).isTrue();
        assertThat(year.of("PARK", period("2021-12")).closed()).isFalse();
        assertThat(year.of("PARK", period("2023-01")).closed()).isFalse();
    }

    private static Lock on(String today, ClosingRule... rules) {
        return locks(today, List.of(rules), List.of()).of("I", LAG, "PARK", period("2022-06"));
    }

    private static Lock byHand(String today, List<ClosingRule> rules, HandClosing... hands) {
        return locks(today, rules, List.of(hands)).of("I", LAG, "PARK", period("2022-06"));
    }

    private static Locks locks(String today, List<ClosingRule> rules, List<HandClosing> hands) {
        return new Locks(rules, hands, UNITS, LocalDate.parse(today));
    }

    private static HandClosing hand(String unit, String period, boolean closed) {
        return new HandClosing("id", unit, period(period), closed, "zhang", Instant.EPOCH);
    }

    private static TimePeriod period(String text) {
        return TimePeriod.parse(text);
    }

    private static UnitView unit(String code, String parent) {
        return new UnitView(code, code, null, parent, false, false, null, 1, Instant.EPOCH);
    }
}
