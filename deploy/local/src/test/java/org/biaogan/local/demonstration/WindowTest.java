package org.biaogan.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void aMonthIsThereOnceItsTwentyDaysArePast() {
        assertThat(Window.upTo(LocalDate.of(2026, 11, 20)).last()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(Window.upTo(LocalDate.of(2026, 11, 21)).last()).isEqualTo(YearMonth.of(2026, 10));
    }

    @Test
    void reachesOverTheTurnOfTheYear() {
        Window window = Window.upTo(LocalDate.of(2027, 1, 5));

        assertThat(window.last()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(window.first()).isEqualTo(YearMonth.of(2023, 1));
    }
}
