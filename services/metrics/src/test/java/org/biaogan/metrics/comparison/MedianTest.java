package org.biaogan.metrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void itIsTheMiddleOneOrHalfwayBetweenTheTwoInTheMiddle() {
        assertThat(median("7", "-1", "3")).isEqualByComparingTo("3");
        assertThat(median("7", "-1", "3", "4")).isEqualByComparingTo("3.5");
    }

    @Test
    void nothingHasNoMiddle() {
        assertThat(Median.of(List.of())).isEmpty();
    }

    private static BigDecimal median(String... numbers) {
        return Median.of(List.of(numbers).stream().map(BigDecimal::new).toList())
                .orElseThrow();
    }
}
