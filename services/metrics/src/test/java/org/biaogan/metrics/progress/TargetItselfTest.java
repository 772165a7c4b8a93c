package org.biaogan.metrics.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaogan.metrics.indicator.Direction.DOWN;
import static org.biaogan.metrics.indicator.Direction.RANGE;
import static org.biaogan.metrics.indicator.Direction.UP;
import static org.biaogan.metrics.indicator.Measure.GROWTH;
import static org.biaogan.metrics.indicator.Measure.LEVEL;
import static org.biaogan.metrics.indicator.Measure.RANK;
import static org.biaogan.metrics.indicator.Measure.RATIO;
import static org.biaogan.metrics.progress.Figures.goal;
import static org.biaogan.metrics.progress.Figures.measure;
import static org.biaogan.metrics.progress.Figures.number;
import static org.biaogan.metrics.progress.Figures.rate;
import static org.biaogan.metrics.progress.Figures.span;

import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are held against the target itself: growth, ratio, rank and range. */
class TargetItselfTest {

    @ParameterizedTest
    @CsvSource({
        "GROWTH, UP, 8.5, 7.2, -1.3, POINTS",
        "GROWTH, DOWN, -3, -3.4, 0.4, POINTS",
        "RATIO, UP, 0, 0, 0, POINTS",
        "RATIO, DOWN, 12, 15, -3, POINTS",
        "RANK, DOWN, 3, 5, -2, PLACES",
        "RANK, DOWN, 3, 1, 2, PLACES"
    })
    void theDeviationIsTheDistanceToTheTargetAndPositiveWhenBetter(
            Measure measure, Direction direction, String target, String actual, String deviation, DeviationUnit unit) {
        Progress progress = measure(rate(measure, direction, target), actual, "2022-06");

        assertThat(progress.deviation().value()).isEqualByComparingTo(deviation);
        assertThat(progress.deviationUnit()).isEqualTo(unit);
        assertThat(progress.expectedValue().value()).isEqualByComparingTo(target);
    }

    @Test
    void nothingIsCompletedOrDueByShares() {
        Progress progress = measure(rate(GROWTH, UP, "8.5"), "7.2", "2022-06");
        Derived none = Derived.absent(Absence.NOT_COMPLETED_BY_SHARES);

        assertThat(progress.completionPercent()).isEqualTo(none);
        assertThat(progress.expectedPercent()).isEqualTo(none);
        assertThat(progress.rest()).isEqualTo(new RestOfYear(none, 6, none));
    }

    @ParameterizedTest
    @CsvSource({"1.9, -0.1", "2.0, 0", "2.5, 0", "3, 0", "3.25, -0.25", "-1, -3"})
    void insideARangeIsLevelAndOutsideIsTheDistanceToTheNearerEnd(String actual, String deviation) {
        Progress progress = measure(span("2.0", "3.0"), actual, "2022-06");

        assertThat(progress.deviation().value()).isEqualByComparingTo(deviation);
        assertThat(progress.deviationUnit()).isEqualTo(DeviationUnit.UNIT);
        assertThat(progress.expectedValue().isPresent()).isFalse();
    }

    @Test
    void onlyTheYearsEndCanMeetThem() {
        for (Yardstick yardstick :
                new Yardstick[] {rate(GROWTH, UP, "2"), rate(RATIO, UP, "2"), rate(RANK, DOWN, "2"), span("2", "3")}) {
            assertThat(measure(yardstick, "2", "2022-11").met()).isFalse();
            assertThat(measure(yardstick, "2", "2022-12").met()).isTrue();
            assertThat(measure(yardstick, "2", "2022-Q4").met()).isTrue();
            assertThat(measure(yardstick, null, "2022-12").met()).isFalse();
        }
        assertThat(measure(rate(GROWTH, UP, "2"), "1.999", "2022-12").met()).isFalse();
        assertThat(measure(span("2", "3"), "3.001", "2022-12").met()).isFalse();
    }

    @Test
    void whatGoalAndDirectionLeaveOpenIsSettled() {
        assertThat(Yardstick.of(LEVEL, Basis.YTD, RANGE, goal("5"))).isEqualTo(new Span(number("5"), number("5")));
        assertThat(Yardstick.of(LEVEL, Basis.YTD, UP, Goal.between(number("2"), number("3"))))
                .isEqualTo(new Span(number("2"), number("3")));
        assertThat(rate(RANK, UP, "3")).isEqualTo(rate(RANK, DOWN, "3"));
    }

    @Test
    void aGoalIsAValueOrAWholeRange() {
        assertThatThrownBy(() -> new Goal(null, number("2"), null, null)).hasMessageContaining("both ends");
        assertThatThrownBy(() -> new Goal(null, null, null, null)).hasMessageContaining("both ends");
        assertThatThrownBy(() -> new Goal(number("1"), number("2"), number("3"), null))
                .hasMessageContaining("a value or a range");
        assertThatThrownBy(() -> Goal.between(number("3"), number("2"))).hasMessageContaining("before it begins");
    }
}
