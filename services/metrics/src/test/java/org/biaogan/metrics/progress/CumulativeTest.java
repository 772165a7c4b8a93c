package org.biaogan.metrics.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.progress.Figures.ceiling;
import static org.biaogan.metrics.progress.Figures.flow;
import static org.biaogan.metrics.progress.Figures.measure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CumulativeTest {

    @Test
    void overfulfilmentIsShownAndMetBeforeTheYearEnds() {
        Progress progress = measure(flow("200"), "300", "2022-06");

        assertThat(progress.completionPercent().value()).isEqualByComparingTo("150");
        assertThat(progress.deviation().value()).isEqualByComparingTo("100");
        assertThat(progress.met()).isTrue();
        assertThat(progress.rest().remaining().value()).isEqualByComparingTo("-100");
    }

    @Test
    void theTargetExactlyReachedIsMet() {
        assertThat(measure(flow("200"), "200.00", "2022-03").met()).isTrue();
        assertThat(measure(flow("200"), "199.99", "2022-12").met()).isFalse();
    }

    @Test
    void aNegativeActualIsANegativeCompletion() {
        Progress progress = measure(flow("200"), "-50", "2022-03");

        assertThat(progress.completionPercent().value()).isEqualByComparingTo("-25");
        assertThat(progress.deviation().value()).isEqualByComparingTo("-50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5"})
    void aTargetOfZeroOrBelowHasNoCompletionButIsMetOrNot(String target) {
        Progress missed = measure(flow(target), "-6", "2022-12");

        assertThat(missed.completionPercent()).isEqualTo(Derived.absent(Absence.TARGET_NOT_POSITIVE));
        assertThat(missed.deviation()).isEqualTo(Derived.absent(Absence.TARGET_NOT_POSITIVE));
        assertThat(missed.met()).isFalse();
        assertThat(measure(flow(target), "0", "2022-12").met()).isTrue();
        assertThat(measure(ceiling(target), "-6", "2022-12").met()).isTrue();
        assertThat(measure(ceiling(target), "1", "2022-12").met()).isFalse();
    }

    @Test
    void anUnknownActualLeavesOnlyWhatIsExpected() {
        Progress progress = measure(flow("240"), null, "2022-03");

        assertThat(progress.completionPercent()).isEqualTo(Derived.absent(Absence.NOTHING_KNOWN));
        assertThat(progress.rest().requiredPerMonth()).isEqualTo(Derived.absent(Absence.NOTHING_KNOWN));
        assertThat(progress.expectedPercent().value()).isEqualByComparingTo("25");
        assertThat(progress.expectedValue().value()).isEqualByComparingTo("60");
        assertThat(progress.rest().months()).isEqualTo(9);
        assertThat(progress.met()).isFalse();
    }

    @Test
    void underACeilingLessUsedThanExpectedIsBetter() {
        Progress progress = measure(ceiling("120"), "48", "2022-06");

        assertThat(progress.completionPercent().value()).isEqualByComparingTo("40");
        assertThat(progress.deviation().value()).isEqualByComparingTo("10");
        assertThat(progress.rest().remaining().value()).isEqualByComparingTo("72");
        assertThat(progress.rest().requiredPerMonth().value()).isEqualByComparingTo("12");
    }

    @ParameterizedTest
    @CsvSource({"2022-11, 100, false", "2022-12, 120, true", "2022, 120, true", "2022-12, 120.01, false"})
    void aCeilingIsKeptOnlyWhenTheYearHasEndedWithinIt(String period, String actual, boolean met) {
        assertThat(measure(ceiling("120"), actual, period).met()).isEqualTo(met);
    }

    @Test
    void atTheYearsEndWhatRemainsHasNoMonthToComeIn() {
        RestOfYear rest = measure(flow("100"), "90", "2022-Q4").rest();

        assertThat(rest.remaining().value()).isEqualByComparingTo("10");
        assertThat(rest.requiredPerMonth()).isEqualTo(Derived.absent(Absence.NO_MONTH_LEFT));
    }
}
