package org.biaogan.dashboard.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no band covers: (-10, 0) | (-10, 0)",
                "more than one band covers: [0, 5) | [0, 5)",
                "There is no column '指标'; the columns are named otherwise. | 指标",
                "2026-08 of 62.9 is not within 12.5% of it. | 2026-08、62.9、12.5%",
                "The unit's figure isn't a number. | ``",
                "Nobody's rule covers 5, and 5 again. | 5",
                "The cumulative share never falls. | ``"
            })
    void whatNeedsNoTranslationIsKept(String sentence, String gist) {
        assertThat(Gist.of(sentence)).isEqualTo(gist);
    }
}
