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
                "'M-07' stays in use until its directives are closed: M-07.2. | M-07、M-07.2",
                "Row 2 is about a project of other units than the caller's. | 第 2 行",
                "The unit's figure isn't a number. | ``",
                "Nobody's rule covers 5, and 5 again. | 5",
                "The cumulative share never falls. | ``"
            })
    void whatNeedsNoTranslationIsKept(String sentence, String gist) {
        assertThat(Gist.of(sentence)).isEqualTo(gist);
    }
}
