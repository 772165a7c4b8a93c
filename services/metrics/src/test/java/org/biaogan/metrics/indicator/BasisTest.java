package org.biaogan.metrics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BasisTest {

    @ParameterizedTest
    @EnumSource(names = {"LEVEL", "COUNT"})
    void amountsOfSinglePeriodsAreShownSummedUp(Measure measure) {
        assertThat(Basis.PERIOD.shown(measure)).isEqualTo(Basis.YTD);
    }

    @ParameterizedTest
    @EnumSource(names = {"GROWTH", "RATIO", "RANK"})
    void whatDoesNotAddUpIsShownOfItsPeriod(Measure measure) {
        assertThat(Basis.PERIOD.shown(measure)).isEqualTo(Basis.PERIOD);
    }

    @Test
    void stocksStayStocks() {
        assertThat(Basis.POINT.shown(Measure.LEVEL)).isEqualTo(Basis.POINT);
    }
}
