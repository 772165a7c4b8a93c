package org.biaogan.dashboard.lightrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(List.of("", "≥ 0", "> 0", "< -10", "≤ 2.5", "≥ -10 < 0", "> -5 ≤ 5"))
                .allSatisfy(text -> assertThat(Bounds.parse(text).text()).isEqualTo(text));
    }

    @Test
    void keyboardSignsAndFullWidthSignsMeanTheSame() {
        assertThat(Bounds.parse(">=-10,<0")).isEqualTo(Bounds.parse("≥ −10 且 ＜ 0"));
    }

    @Test
    void nonsenseAndTwoLowerEndsAreRefused() {
        assertThat(List.of("five", "5", "≥", "≥ 1 ≥ 2", "≥ 1 < 2 < 3"))
                .allSatisfy(text -> assertThatIllegalArgumentException().isThrownBy(() -> Bounds.parse(text)));
    }
}
