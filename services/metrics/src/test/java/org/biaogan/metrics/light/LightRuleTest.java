package org.biaogan.metrics.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaogan.metrics.light.Light.GREEN;
import static org.biaogan.metrics.light.Light.RED;
import static org.biaogan.metrics.light.Light.YELLOW;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRuleTest {

    @ParameterizedTest
    @CsvSource({
        "13.8, GREEN",
        "0.00, GREEN",
        "-0, GREEN",
        "-0.0000000000000001, YELLOW",
        "-10.000, YELLOW",
        "-10.0000000000000001, RED",
        "-250, RED"
    })
    void theDefaultTurnsYellowBelowZeroAndRedBelowMinusTen(BigDecimal deviation, Light light) {
        assertThat(light(LightRule.DEFAULT, deviation)).isEqualTo(light);
    }

    /**
     * Yinchuan's development and reform commission, 2025: green level with the plan, yellow 10 to 30 points behind, red
     * further behind. Behind by less than ten points is not said.
     */
    @Test
    void theRuleYinchuanPublishedIsRefusedForItsHole() {
        Band yellow = new Band(YELLOW, new BigDecimal("-30"), new BigDecimal("-10"), false, true, List.of(), null);
        assertRefused("(-10, 0)", band(GREEN, "0", null), yellow, band(RED, null, "-30"));
        assertRefused("(-10, 0)", band(GREEN, "0", null), yellow, Band.otherwise(RED));
    }

    @Test
    void theRuleOfYinchuanMendedIsTaken() {
        LightRule mended = rule(band(GREEN, "0", null), band(YELLOW, "-30", "0"), Band.otherwise(RED));
        assertThat(light(mended, new BigDecimal("-30"))).isEqualTo(YELLOW);
        assertThat(light(mended, new BigDecimal("-30.1"))).isEqualTo(RED);
        assertThat(light(mended, new BigDecimal("-9.9"))).isEqualTo(YELLOW);
    }

    @Test
    void anOverlapIsRefusedWithItsInterval() {
        assertRefused("[-5, -2)", band(GREEN, "-5", null), band(YELLOW, "-10", "-2"), Band.otherwise(RED));
    }

    @Test
    void aBandWithinAnotherIsRefusedWithItsInterval() {
        assertRefused("[-5, -2)", band(GREEN, "-10", null), band(YELLOW, "-5", "-2"), Band.otherwise(RED));
    }

    @Test
    void anEndLeftOpenIsRefusedWithItsInterval() {
        assertRefused("(-∞, -10)", band(GREEN, "0", null), band(YELLOW, "-10", "0"));
        assertRefused("[20, +∞)", band(GREEN, "0", "20"), band(RED, null, "0"));
        assertRefused("(-∞, +∞)");
    }

    @Test
    void aLastBandWithoutBoundsIsOneEndOfTheLineAndNotBoth() {
        assertRefused("(-∞, -10)", band(GREEN, "-10", "10"), Band.otherwise(RED));
    }

    @Test
    void aLastBandThatNothingIsLeftForIsRefused() {
        assertRefused("(-∞, +∞)", band(GREEN, "0", null), band(RED, null, "0"), Band.otherwise(YELLOW));
    }

    @Test
    void aBandWithoutBoundsBeforeTheLastIsRefused() {
        assertRefused("(-∞, +∞)", Band.otherwise(RED), band(GREEN, "0", null));
    }

    @Test
    void anEmptyBandAndABandWithoutALightAreRefused() {
        assertRefused("[5, 5)", band(GREEN, "5", "5"), Band.otherwise(RED));
        assertThatThrownBy(() -> rule(band(null, "5", "6"), Band.otherwise(RED)))
                .isInstanceOf(UnfitLightRule.class)
                .hasMessage("a band names no light: [5, 6)");
    }

    @Test
    void oneBandAloneMayLightEverything() {
        assertThat(light(rule(Band.otherwise(GREEN)), BigDecimal.ZERO)).isEqualTo(GREEN);
    }

    private static Light light(LightRule rule, BigDecimal deviation) {
        return rule.light(LightInputs.of(deviation, null)).orElseThrow().light();
    }

    private static void assertRefused(String interval, Band... bands) {
        assertThatThrownBy(() -> rule(bands))
                .isInstanceOf(UnfitLightRule.class)
                .hasMessageEndingWith(": " + interval)
                .extracting(refusal -> ((UnfitLightRule) refusal).interval())
                .isEqualTo(interval);
    }

    private static LightRule rule(Band... bands) {
        return new LightRule(List.copyOf(Arrays.asList(bands)));
    }

    private static Band band(Light light, String from, String to) {
        return new Band(light, from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to));
    }
}
