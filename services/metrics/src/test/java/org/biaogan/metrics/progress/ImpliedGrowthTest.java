package org.biaogan.metrics.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedGrowthTest {

    @ParameterizedTest
    @CsvSource({"105, 100, 5", "100, 100, 0", "95, 100, -5", "0, 100, -100", "-20, 100, -120", "30, 10, 200"})
    void growthIsTheQuotientOfTheLevelsLessOne(String level, String earlier, String growth) {
        assertThat(implied(level, earlier).value()).isEqualByComparingTo(growth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-100"})
    void onZeroOrANegativeLevelThereIsNoGrowth(String earlier) {
        assertThat(implied("105", earlier)).isEqualTo(Derived.absent(Absence.EARLIER_NOT_POSITIVE));
    }

    @Test
    void aMissingLevelKeepsItsReason() {
        Derived missing = Derived.absent(Absence.INCLUDED_IN_FEBRUARY);

        assertThat(ImpliedGrowth.percent(missing, implied("1", "1"))).isEqualTo(missing);
        assertThat(ImpliedGrowth.percent(implied("1", "1"), missing)).isEqualTo(missing);
    }

    private static Derived implied(String level, String earlier) {
        return ImpliedGrowth.percent(Derived.known(Figures.number(level)), Derived.known(Figures.number(earlier)));
    }
}
