package org.biaogan.metrics.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.indicator.Direction.DOWN;
import static org.biaogan.metrics.indicator.Direction.UP;
import static org.biaogan.metrics.progress.Figures.goal;
import static org.biaogan.metrics.progress.Figures.measure;
import static org.biaogan.metrics.progress.Figures.number;
import static org.biaogan.metrics.progress.Figures.stock;

import org.junit.jupiter.api.Test;

class StockTest {

    @Test
    void aFallingStockIsCompletedByTheWayItHasFallen() {
        Progress progress = measure(stock(DOWN, "300", "500"), "420", "2022-06");

        assertThat(progress.completionPercent().value()).isEqualByComparingTo("40");
        assertThat(progress.expectedPercent().value()).isEqualByComparingTo("50");
        assertThat(progress.expectedValue().value()).isEqualByComparingTo("400");
        assertThat(progress.deviation().value()).isEqualByComparingTo("-10");
        assertThat(progress.rest().remaining().value()).isEqualByComparingTo("-120");
        assertThat(progress.rest().requiredPerMonth().value()).isEqualByComparingTo("-20");
    }

    @Test
    void aStockGoingTheWrongWayHasANegativeCompletion() {
        assertThat(measure(stock(UP, "30", "20"), "19", "2022-06")
                        .completionPercent()
                        .value())
                .isEqualByComparingTo("-10");
    }

    @Test
    void aStockAtOrPastItsTargetIsMetAtAnyTime() {
        assertThat(measure(stock(DOWN, "300", "500"), "300", "2022-02").met()).isTrue();
        assertThat(measure(stock(DOWN, "300", "500"), "301", "2022-12").met()).isFalse();
        assertThat(measure(stock(UP, "30", "20"), "31", "2022-02").met()).isTrue();
    }

    @Test
    void aStockMayFallToZeroAndRiseFromBelow() {
        assertThat(measure(stock(DOWN, "0", "8"), "2", "2022-12")
                        .completionPercent()
                        .value())
                .isEqualByComparingTo("75");
        assertThat(measure(stock(UP, "-10", "-30"), "-15", "2022-12")
                        .completionPercent()
                        .value())
                .isEqualByComparingTo("75");
    }

    @Test
    void withoutABaseItIsOnlyMetOrNot() {
        assertOnlyMetOrNot(stock(DOWN, "300", null), Absence.BASE_UNKNOWN);
    }

    @Test
    void aTargetThatEqualsItsBaseIsOnlyMetOrNot() {
        assertOnlyMetOrNot(stock(DOWN, "300", "300.0"), Absence.TARGET_EQUALS_BASE);
    }

    @Test
    void aTargetThatLetsTheStockGetWorseIsOnlyMetOrNot() {
        assertOnlyMetOrNot(stock(DOWN, "300", "250"), Absence.TARGET_BEHIND_BASE);
    }

    @Test
    void anUnknownActualGoesBeforeEveryOtherReason() {
        Progress progress = measure(stock(UP, "30", null), null, "2022-06");

        assertThat(progress.completionPercent()).isEqualTo(Derived.absent(Absence.NOTHING_KNOWN));
        assertThat(progress.expectedPercent()).isEqualTo(Derived.absent(Absence.BASE_UNKNOWN));
    }

    @Test
    void aTargetsOwnBaseGoesBeforeTheOneOfTheSeries() {
        assertThat(goal("30", "20").orBase(number("25")).base()).isEqualByComparingTo("20");
        assertThat(goal("30").orBase(number("25")).base()).isEqualByComparingTo("25");
        assertThat(goal("30").orBase(null).base()).isNull();
    }

    private static void assertOnlyMetOrNot(Yardstick downTo300, Absence why) {
        Progress missed = measure(downTo300, "301", "2022-06");

        assertThat(missed.completionPercent()).isEqualTo(Derived.absent(why));
        assertThat(missed.expectedPercent()).isEqualTo(Derived.absent(why));
        assertThat(missed.expectedValue()).isEqualTo(Derived.absent(why));
        assertThat(missed.deviation()).isEqualTo(Derived.absent(why));
        assertThat(missed.met()).isFalse();
        assertThat(missed.rest().remaining().value()).isEqualByComparingTo("-1");
        assertThat(measure(downTo300, "300", "2022-06").met()).isTrue();
    }
}
