package org.biaogan.dashboard.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRowTest {

    private static final RowKey KEY = new RowKey("FAI", "LEVEL", "YTD", "2026-10", "亿元", "投资|合计");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"62.9;62.9", "-0.50;-0.50", "1,234,567.8;1234567.8", "６２．９;62.9", "−3;-3"})
    void numbersAreReadAsTheyAreTyped(String typed, String number) {
        assertThat(row(typed, "").number()).hasToString("Optional[" + number + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,34", "1e3", "62.9亿元", "1.2.3", "--1", "1,2345"})
    void whatCouldMeanAnotherNumberIsNone(String typed) {
        assertThat(row(typed, "").isNonsense()).isTrue();
    }

    @Test
    void aReasonAloneIsNotSentButKeptInTheDraft() {
        TypedRow row = new TypedRow(KEY, "", "", "", "口径调整");

        assertThat(row.isEmpty()).isTrue();
        assertThat(row.isBlank()).isFalse();
    }

    @Test
    void aStatusWithoutValueIsSent() {
        assertThat(row("", "L").figure("EIP", "").status()).isEqualTo("L");
        assertThat(row("", "L").isEmpty()).isFalse();
    }

    @Test
    void keyOfARowSurvivesTheFormWhateverTheName() {
        assertThat(RowKey.read(KEY.text())).contains(KEY);
        assertThat(RowKey.read("FAI|LEVEL")).isEmpty();
    }

    private static TypedRow row(String value, String status) {
        return new TypedRow(KEY, value, status, "", "");
    }
}
