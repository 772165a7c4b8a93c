package org.biaogan.metrics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123.4567", "1234567890123456", "12345678901234567", "-98765432101234.56"})
    void digitsThatSayMoreThanTheBinaryNeighbourAreKept(String stored) {
        assertThat(SheetNumber.plain(stored)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"628.99999999999989, 629", "12345.670000000002, 12345.67", "0.33333333333333331, 0.333333333333"})
    void whatOnlyBinaryAddsIsDropped(String stored, String typed) {
        assertThat(SheetNumber.plain(stored)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E600000000", "1E-600000000", "-1E2147483647", "44727E400"})
    void noPowerOfTenIsComputedForADay(String stored) {
        refusesSoon(() -> SheetNumber.day(stored, CellFormat.DAY, true));
        refusesSoon(() -> SheetNumber.day(stored, CellFormat.DAY, false));
    }

    @Test
    void aNumberHasSixtyCharacters() {
        assertThat(SheetNumber.plain("1".repeat(60))).isEqualTo("1".repeat(60));
        refusesSoon(() -> SheetNumber.plain("1".repeat(61)));
        refusesSoon(() -> SheetNumber.day("44727." + "0".repeat(60), CellFormat.DAY, false));
    }

    private static void refusesSoon(ThrowingCallable reading) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThatThrownBy(reading)
                .isInstanceOfAny(ArithmeticException.class, NumberFormatException.class));
    }
}
