package org.biaogan.reports.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void thePublishedCaseIsShownWithThePublishedDigits() {
        assertThat(Shown.percentage(new BigDecimal("97.157862218103"))).isEqualTo("97.2%");
        assertThat(Shown.percentage(new BigDecimal("83.333333333333"))).isEqualTo("83.3%");
        assertThat(Shown.signed(new BigDecimal("13.82452888477"), 1)).isEqualTo("+13.8");
    }

    @Test
    void roundingIsHalfUpAwayFromZero() {
        assertThat(Shown.number(new BigDecimal("41.25"), 1)).isEqualTo("41.3");
        assertThat(Shown.signed(new BigDecimal("-8.75"), 1)).isEqualTo("-8.8");
    }

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(Shown.signed(new BigDecimal("0.04"), 1)).isEqualTo("0.0");
        assertThat(Shown.signed(new BigDecimal("-0.04"), 1)).isEqualTo("0.0");
    }

    @Test
    void whatDoesNotApplyIsADashAndNeverZero() {
        assertThat(Shown.number(null, 1)).isEqualTo("—");
        assertThat(Shown.percentage(null)).isEqualTo("—");
        assertThat(Shown.signed(null, 1)).isEqualTo("—");
    }
}
