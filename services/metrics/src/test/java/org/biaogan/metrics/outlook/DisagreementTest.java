package org.biaogan.metrics.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {

    @ParameterizedTest
    @CsvSource({
        "DEMANDING, 0.51, LIKELY_THOUGH_HARD",
        "NOT_CREDIBLE, 0.9, LIKELY_THOUGH_HARD",
        "COMFORTABLE, 0.49, UNLIKELY_THOUGH_CREDIBLE",
        "CREDIBLE, 0.1, UNLIKELY_THOUGH_CREDIBLE",
        "REACHED, 0.97, REACHED_YET_OPEN",
        "DEMANDING, 0.5,",
        "CREDIBLE, 0.5,",
        "NOT_CREDIBLE, 0.05,",
        "COMFORTABLE, 0.95,",
        "REACHED, 1,",
        "UNKNOWN, 0.9,"
    })
    void whatSeemsToContradictIsExplained(Verdict verdict, BigDecimal probability, Disagreement expected) {
        assertThat(Disagreement.between(verdict, probability).orElse(null)).isEqualTo(expected);
    }
}
