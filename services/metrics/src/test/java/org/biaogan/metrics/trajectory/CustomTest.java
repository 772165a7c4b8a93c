package org.biaogan.metrics.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Custom.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomTest {

    @ParameterizedTest
    @CsvSource({
        "2022-01, 0.05",
        "2022-02, 0.1",
        "2022-04, 0.25",
        "2022-Q2, 0.4",
        "2022-06, 0.4",
        "2022-08, 0.4",
        "2022-11, 0.85",
        "2022, 1"
    })
    void betweenItsPointsTheWayIsStraightFromNothingAtTheBeginning(String period, BigDecimal share) {
        Trajectory custom = custom("2:10 6:40 8:40 12:100");

        assertThat(custom.expectedShare(TimePeriod.parse(period))).isEqualByComparingTo(share);
    }

    @Test
    void itIsWhatWasAskedForAndExplainsNothing() {
        Expectation june = custom("12:100").at(TimePeriod.parse("2022-06"));

        assertThat(june.kind()).isEqualTo(Trajectory.Kind.CUSTOM);
        assertThat(june.share()).isEqualByComparingTo("0.5");
        assertThat(june.note()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6:50", "12:90", "6:50 6:60 12:100", "6:50 7:40 12:100", "0:0 12:100", "3:-1 12:100"})
    void pointsOutOfOrderAreNoTrajectory(String points) {
        assertThatThrownBy(() -> custom(points)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Custom custom(String points) {
        return new Custom(Arrays.stream(points.split(" "))
                .map(point -> point.split(":"))
                .map(point -> new Point(Integer.parseInt(point[0]), new BigDecimal(point[1])))
                .toList());
    }
}
