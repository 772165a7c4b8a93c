package org.biaogan.metrics.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearTest {

    private final Trajectory linear = new Linear();

    @ParameterizedTest
    @CsvSource({
        "2020-10, 0.8333333333333333333333333333333333",
        "2020-05, 0.4166666666666666666666666666666667",
        "2020-H1, 0.5",
        "2020-Q2, 0.5",
        "2020-06, 0.5",
        "2020, 1"
    })
    void theExpectedShareIsMonthsElapsedOfTwelveUnrounded(String period, BigDecimal share) {
        assertThat(linear.expectedShare(TimePeriod.parse(period))).isEqualByComparingTo(share);
    }

    @Test
    void aLinearTrajectoryAskedForExplainsNothing() {
        assertThat(linear.kind()).isEqualTo(Trajectory.Kind.LINEAR);
        assertThat(linear.at(TimePeriod.parse("2020-06")).note()).isNull();
    }
}
