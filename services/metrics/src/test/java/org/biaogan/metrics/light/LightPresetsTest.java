package org.biaogan.metrics.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published rules, light by light; each bound on both of its sides. */
class LightPresetsTest {

    private final LightPresets presets = new LightPresets(new ObjectMapper());

    @ParameterizedTest
    @CsvSource({
        "default, 0, GREEN",
        "default, -0.01, YELLOW",
        "default, -10, YELLOW",
        "default, -10.01, RED",
        "yinchuan-progress, 0, GREEN",
        "yinchuan-progress, -0.01, YELLOW",
        "yinchuan-progress, -10, YELLOW",
        "yinchuan-progress, -30, YELLOW",
        "yinchuan-progress, -30.01, RED",
        "tianjin-bonds, 0, GREEN",
        "tianjin-bonds, -0.01, YELLOW",
        "tianjin-bonds, -30, YELLOW",
        "tianjin-bonds, -30.01, RED"
    })
    void aDeviationIsLitAsPublished(String preset, BigDecimal deviation, Light light) {
        assertThat(light(preset, LightInputs.of(deviation, null))).isEqualTo(light);
    }

    @Test
    void yinchuansOwnTextLeavesAHole() {
        LightPreset published = preset("yinchuan-progress-published");
        assertThat(published.refusal()).isEqualTo("no band covers: (-10, 0)");
        assertThatThrownBy(() -> new LightRule(published.bands()))
                .isInstanceOf(UnfitLightRule.class)
                .hasMessage(published.refusal());
    }

    /** Both the plan and the city's average: at either bound green, short of either yellow, shrinking red. */
    @ParameterizedTest
    @CsvSource({
        "0, 5, 5, GREEN",
        "-0.1, 5, 4, YELLOW",
        "2, 5, 5.1, YELLOW",
        "-4, 0, 3, YELLOW",
        "-8, -0.1, -3, RED",
        "1, -1, -3, RED"
    })
    void tianjinHoldsPlanAndAverageAgainstGrowth(
            BigDecimal deviation, BigDecimal growth, BigDecimal average, Light light) {
        LightInputs inputs = new LightInputs(new Reached(1, deviation, growth), average, List.of());
        assertThat(light("tianjin-investment", inputs)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"8.2, 8.2, GREEN", "8.1, 8.2, RED"})
    void fuzhouKnowsOnlyTheAverage(BigDecimal growth, BigDecimal average, Light light) {
        LightInputs inputs = new LightInputs(new Reached(3, BigDecimal.ZERO, growth), average, List.of());
        assertThat(light("fuzhou-average", inputs)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1, RED", "-1, 0, YELLOW", "0, -1, YELLOW"})
    void yinchuanWaitsThreeMonthsForAStart(BigDecimal before, BigDecimal last, Light light) {
        LightInputs inputs = new LightInputs(month("-1"), null, List.of(reached(1, last), reached(1, before)));
        assertThat(light("yinchuan-start", inputs)).isEqualTo(light);
        assertThat(light("yinchuan-start", new LightInputs(month("0"), null, inputs.before())))
                .isEqualTo(Light.GREEN);
    }

    @Test
    void aQuarterStandsForThreeMonthsAndAFebruaryForItsJanuary() {
        LightInputs quarter = new LightInputs(reached(3, new BigDecimal("-1")), null, List.of());
        LightInputs march = new LightInputs(month("-1"), null, List.of(reached(2, new BigDecimal("-1"))));
        LightInputs february = new LightInputs(reached(2, new BigDecimal("-1")), null, List.of());
        assertThat(light("yinchuan-start", quarter)).isEqualTo(Light.RED);
        assertThat(light("yinchuan-start", march)).isEqualTo(Light.RED);
        assertThat(light("yinchuan-start", february)).isEqualTo(Light.YELLOW);
    }

    @Test
    void aMonthNobodyKnowsBreaksTheRow() {
        LightInputs inputs =
                new LightInputs(month("-1"), null, List.of(reached(1, null), month("-1"), month("-1"), month("-1")));
        assertThat(light("yinchuan-start", inputs)).isEqualTo(Light.YELLOW);
    }

    private Light light(String preset, LightInputs inputs) {
        return new LightRule(preset(preset).bands()).light(inputs).orElseThrow().light();
    }

    private LightPreset preset(String code) {
        return presets.all().stream()
                .filter(preset -> preset.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Reached month(String deviation) {
        return reached(1, new BigDecimal(deviation));
    }

    private static Reached reached(int months, BigDecimal deviation) {
        return new Reached(months, deviation, null);
    }
}
