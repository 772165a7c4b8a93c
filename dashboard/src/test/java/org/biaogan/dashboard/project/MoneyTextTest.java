package org.biaogan.dashboard.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource({
        "320000, 320000",
        "86400.5, 86401",
        "629.04, 629",
        "629.05, 629.1",
        "12.63, 12.63",
        "12.635, 12.64",
        "1.5, 1.5",
        "0.04567, 0.0457",
        "0, 0",
        "0.00, 0",
        "-12.63, -12.63",
        "1E+5, 100000"
    })
    void amountKeepsFourDigitsAndEveryWholeUnit(BigDecimal amount, String text) {
        assertThat(MoneyText.of(amount)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1.5, +1.5", "-1.5, -1.5", "0, 0", "0.00001, 0"})
    void differenceHasItsSign(BigDecimal difference, String text) {
        assertThat(MoneyText.signed(difference)).isEqualTo(text);
    }

    @Test
    void nothingIsADash() {
        assertThat(MoneyText.of(null)).isEqualTo("—");
        assertThat(MoneyText.signed(null)).isEqualTo("—");
    }
}
