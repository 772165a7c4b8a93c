package org.biaogan.metrics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yyyy\"年\"m\"月\"d\"日\" | DAY",
                "[$-804]yyyy\"年\"m\"月\" | MONTH",
                "yyyy;@ | YEAR",
                "0.00\"dm\" | NUMBER",
                "[Red]0.0 | NUMBER",
                "0\"open dmy | NUMBER",
            })
    void dayMonthAndYearAreToldByTheirLetters(String code, CellFormat format) {
        assertThat(CellFormat.of(code)).isEqualTo(format);
    }

    @Test
    void aCodeNoSpreadsheetTakesIsNoDate() {
        assertThat(CellFormat.of("y".repeat(255))).isEqualTo(CellFormat.YEAR);
        assertThat(CellFormat.of("y".repeat(256))).isEqualTo(CellFormat.NUMBER);
        String hostile = "[".repeat(1024 * 1024) + "y";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(CellFormat.of(hostile)).isEqualTo(CellFormat.NUMBER));
    }
}
