package org.biaogan.metrics.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {

    /** Abramowitz and Stegun, table 26.10: what is passed with probability 0.25, 0.05 and 0.005. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.75, 1.000", "1, 0.95, 6.314", "1, 0.995, 63.657",
        "2, 0.75, 0.816", "2, 0.95, 2.920", "2, 0.995, 9.925",
        "3, 0.75, 0.765", "3, 0.95, 2.353", "3, 0.995, 5.841",
        "4, 0.75, 0.741", "4, 0.95, 2.132", "4, 0.995, 4.604"
    })
    void theTableOfTheHandbookIsReproduced(int degreesOfFreedom, double probability, double number) {
        assertThat(new StudentT(degreesOfFreedom).cumulative(number)).isEqualTo(probability, within(2e-4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theDecileIsPassedInOneCaseOfTen(int degreesOfFreedom) {
        StudentT t = new StudentT(degreesOfFreedom);

        assertThat(t.cumulative(t.upperDecile())).isEqualTo(0.9, within(1e-14));
        assertThat(t.cumulative(-t.upperDecile())).isEqualTo(0.1, within(1e-14));
        assertThat(t.cumulative(0)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void nothingLiesBeyondInfinity(int degreesOfFreedom) {
        StudentT t = new StudentT(degreesOfFreedom);

        assertThat(t.cumulative(Double.NEGATIVE_INFINITY)).isEqualTo(0, within(1e-15));
        assertThat(t.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1, within(1e-15));
    }

    @Test
    void oneYearHasNoSpread() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StudentT(0));
    }
}
