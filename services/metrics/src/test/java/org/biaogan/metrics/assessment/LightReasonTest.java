package org.biaogan.metrics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.assessment.LightReason.Scale;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.light.Band;
import org.biaogan.metrics.light.Condition;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.light.LightInputs;
import org.biaogan.metrics.light.LightRule;
import org.biaogan.metrics.light.Quantity;
import org.biaogan.metrics.light.Reached;
import org.biaogan.metrics.progress.DeviationUnit;
import org.junit.jupiter.api.Test;

class LightReasonTest {

    private static final Scale POINTS = new Scale(Measure.LEVEL, 2, "亿元", null, DeviationUnit.POINTS);

    @Test
    void aLightNamesItsBandAndTheDeviation() {
        assertThat(zh(LightRule.DEFAULT, "-12.3456")).isEqualTo("偏差−12.3个百分点，低于−10 → 红灯");
        assertThat(en(LightRule.DEFAULT, "-12.3456")).isEqualTo("deviation −12.3 points, below −10 → red");
        assertThat(zh(LightRule.DEFAULT, "-4")).isEqualTo("偏差−4.0个百分点，不低于−10且低于0 → 黄灯");
        assertThat(en(LightRule.DEFAULT, "-4")).isEqualTo("deviation −4.0 points, at least −10 and below 0 → yellow");
        assertThat(zh(LightRule.DEFAULT, "13.825")).isEqualTo("偏差13.8个百分点，不低于0 → 绿灯");
    }

    @Test
    void roundingNeverPutsANumberOnTheOtherSideOfItsBound() {
        assertThat(zh(LightRule.DEFAULT, "-10.0004")).isEqualTo("偏差−10.0004个百分点，低于−10 → 红灯");
        assertThat(zh(LightRule.DEFAULT, "-0.04")).isEqualTo("偏差−0.04个百分点，不低于−10且低于0 → 黄灯");
        assertThat(zh(LightRule.DEFAULT, "-10")).isEqualTo("偏差−10.0个百分点，不低于−10且低于0 → 黄灯");
    }

    @Test
    void theOtherSidesOfBoundsHaveWordsOfTheirOwn() {
        Band green = new Band(Light.GREEN, BigDecimal.ZERO, null, true, false, null, null);
        Band red = new Band(Light.RED, null, BigDecimal.ZERO, false, true, null, null);
        LightRule rule = new LightRule(List.of(green, red));
        assertThat(zh(rule, "1")).isEqualTo("偏差1.0个百分点，高于0 → 绿灯");
        assertThat(en(rule, "0")).isEqualTo("deviation 0.0 points, at most 0 → red");
    }

    @Test
    void otherQuantitiesAreToldInTheirOwnUnit() {
        LightRule rule = new LightRule(List.of(
                new Band(
                        Light.GREEN,
                        null,
                        null,
                        false,
                        false,
                        List.of(
                                Condition.atLeast(Quantity.ACTUAL, BigDecimal.TEN),
                                Condition.atLeast(Quantity.PEER_GAP, BigDecimal.ZERO)),
                        null),
                Band.otherwise(Light.RED)));
        LightInputs inputs = new LightInputs(
                new Reached(1, BigDecimal.ZERO, new BigDecimal("12.345")), new BigDecimal("10"), List.of());
        assertThat(new LightReason(POINTS, rule, inputs).in(LightWords.ZH))
                .isEqualTo("实际值12.35亿元，不低于10；与同类平均之差2.35亿元，不低于0 → 绿灯");
        Scale rank = new Scale(Measure.RANK, 2, "位", "place", DeviationUnit.PLACES);
        assertThat(new LightReason(rank, LightRule.DEFAULT, LightInputs.of(new BigDecimal("-2"), null))
                        .in(LightWords.EN))
                .isEqualTo("deviation −2 places, at least −10 and below 0 → yellow");
    }

    @Test
    void aRuleThatAsksNothingSaysWhatItSaw() {
        assertThat(zh(new LightRule(List.of(Band.otherwise(Light.GREEN))), "2")).isEqualTo("偏差2.0个百分点，不符合以上各档 → 绿灯");
    }

    private static String zh(LightRule rule, String deviation) {
        return reason(rule, deviation).in(LightWords.ZH);
    }

    private static String en(LightRule rule, String deviation) {
        return reason(rule, deviation).in(LightWords.EN);
    }

    private static LightReason reason(LightRule rule, String deviation) {
        return new LightReason(POINTS, rule, LightInputs.of(new BigDecimal(deviation), BigDecimal.ONE));
    }
}
