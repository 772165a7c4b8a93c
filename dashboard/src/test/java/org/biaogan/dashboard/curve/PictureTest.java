package org.biaogan.dashboard.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.biaogan.dashboard.curve.Curve.Band;
import org.biaogan.dashboard.curve.Curve.Line;
import org.biaogan.dashboard.curve.Curve.Tone;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void missingValueLiftsThePen() {
        Curve curve = new Curve(List.of("1", "2", "3"), List.of(line(Tone.ACTUAL, "1", null, "3")), null);

        assertThat(Picture.of(curve).paths().get(0).shape()).matches("M[\\d. ]+M[\\d. ]+");
    }

    @Test
    void bandGoesUpAlongTheUpperEdgeAndBackAlongTheLowerOne() {
        Curve curve = new Curve(
                List.of("1", "2", "3"),
                List.of(line(Tone.ACTUAL, "1", "2", null)),
                new Band("80%", values(null, "2", "2"), values(null, "2", "4")));

        assertThat(Picture.of(curve).band().shape()).isEqualTo("M400.0 155.6L744.0 61.2L744.0 155.6L400.0 155.6Z");
    }

    @Test
    void everyEdgeOfTheBandLiesWithinThePicture() {
        Curve curve = new Curve(
                List.of("1", "2"),
                List.of(line(Tone.ACTUAL, "1", null)),
                new Band("80%", values("1", "-40"), values("1", "900")));

        assertThat(Picture.of(curve).ticks()).first().satisfies(tick -> assertThat(new BigDecimal(tick.value()))
                .isLessThanOrEqualTo(new BigDecimal("-40")));
        assertThat(Picture.of(curve).ticks()).last().satisfies(tick -> assertThat(new BigDecimal(tick.value()))
                .isGreaterThanOrEqualTo(new BigDecimal("900")));
    }

    @Test
    void emptyLinesAreNotDrawn() {
        assertThat(new Curve(List.of("1"), List.of(line(Tone.FORECAST, (String) null)), null).lines())
                .isEmpty();
    }

    private static Line line(Tone tone, String... values) {
        return new Line("line", tone, values(values));
    }

    private static List<BigDecimal> values(String... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : new BigDecimal(value))
                .toList();
    }
}
