package org.biaogan.metrics.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class LightRulePropertyTest {

    @Property
    void bandsThatMeetLightEveryDeviationOnce(
            @ForAll @Size(min = 1, max = 5) List<@BigRange(min = "-50", max = "50") @Scale(1) BigDecimal> thresholds,
            @ForAll @BigRange(min = "-60", max = "60") @Scale(1) BigDecimal deviation) {
        LightRule rule = new LightRule(meetingAt(thresholds));
        assertThat(rule.bands().stream().filter(band -> band.covers(deviation))).hasSize(1);
        assertThat(rule.light(deviation)).isNotNull();
    }

    @Property
    void aThresholdBelongsToTheBandAboveIt(
            @ForAll @Size(min = 1, max = 5) List<@BigRange(min = "-50", max = "50") @Scale(1) BigDecimal> thresholds) {
        List<Band> bands = meetingAt(thresholds);
        for (Band band : bands.subList(1, bands.size())) {
            assertThat(band.covers(band.from())).isTrue();
        }
    }

    @Property
    void underTheDefaultABetterDeviationNeverGetsAWorseLight(
            @ForAll @BigRange(min = "-30", max = "30") BigDecimal deviation,
            @ForAll @BigRange(min = "0", max = "30") BigDecimal gain) {
        Light before = LightRule.DEFAULT.light(deviation);
        Light after = LightRule.DEFAULT.light(deviation.add(gain));
        assertThat(after).isLessThanOrEqualTo(before);
    }

    private static List<Band> meetingAt(List<BigDecimal> thresholds) {
        List<Band> bands = new ArrayList<>();
        BigDecimal from = null;
        for (BigDecimal threshold : new TreeSet<>(thresholds)) {
            bands.add(new Band(Light.values()[bands.size() % 3], from, threshold));
            from = threshold;
        }
        bands.add(new Band(Light.values()[bands.size() % 3], from, null));
        return bands;
    }
}
