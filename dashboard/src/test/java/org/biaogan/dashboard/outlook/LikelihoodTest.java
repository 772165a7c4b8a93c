package org.biaogan.dashboard.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

    @Test
    void wordsChangeAtTheirLowerEnds() {
        assertThat(Likelihood.of(new BigDecimal("0.95"))).isEqualTo(Likelihood.ALMOST_CERTAIN);
        assertThat(Likelihood.of(new BigDecimal("0.949"))).isEqualTo(Likelihood.LIKELY);
        assertThat(Likelihood.of(new BigDecimal("0.5"))).isEqualTo(Likelihood.EVEN);
        assertThat(Likelihood.of(BigDecimal.ZERO)).isEqualTo(Likelihood.ALMOST_IMPOSSIBLE);
    }

    @Test
    void noForecastIsEverCertain() {
        assertThat(Likelihood.percent(BigDecimal.ONE)).isEqualTo(">99%");
        assertThat(Likelihood.percent(BigDecimal.ZERO)).isEqualTo("<1%");
        assertThat(Likelihood.percent(new BigDecimal("0.625"))).isEqualTo("63%");
    }
}
