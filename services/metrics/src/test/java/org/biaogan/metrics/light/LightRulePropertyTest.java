package org.biaogan.metrics.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class LightRulePropertyTest {

    @Property
    void bandsThatMeetLightEveryDeviationOnce(
            @ForAll @Size(min = 1, max = 5) List<@BigRange(min = "-50", max = "50") @Scale(1) BigDecimal> thresholds,
            @ForAll @BigRange(min = "-60", max = "60") @Scale(1) BigDecimal deviation) {
        LightRule rule = new LightRule(meetingAt(thresholds));
        assertThat(rule.bands().stream().filter(band -> covers(band, deviation)))
                .hasSize(1);
        assertThat(light(rule, deviation)).isNotNull();
    }

    @Property
    void aThresholdBelongsToTheBandAboveIt(
            @ForAll @Size(min = 1, max = 5) List<@BigRange(min = "-50", max = "50") @Scale(1) BigDecimal> thresholds) {
        List<Band> bands = meetingAt(thresholds);
        for (Band band : bands.subList(1, bands.size())) {
            assertThat(covers(band, band.from())).isTrue();
        }
    }

    @Property
    void underTheDefaultABetterDeviationNeverGetsAWorseLight(
            @ForAll @BigRange(min = "-30", max = "30") BigDecimal deviation,
            @ForAll @BigRange(min = "0", max = "30") BigDecimal gain) {
        Light before = light(LightRule.DEFAULT, deviation);
        Light after = light(LightRule.DEFAULT, deviation.add(gain));
        assertThat(after).isLessThanOrEqualTo(before);
    }

    @Property
    void aHoleIsRefusedWithItsInterval(
            @ForAll @BigRange(min = "-50", max = "0") @Scale(1) BigDecimal below,
            @ForAll @BigRange(min = "0.1", max = "50") @Scale(1) BigDecimal width,
            @ForAll boolean belowBelongs,
            @ForAll boolean aboveBelongs) {
        BigDecimal above = below.add(width);
        List<Band> bands = List.of(
                new Band(Light.GREEN, above, null, !aboveBelongs, false, null, null),
                new Band(Light.RED, null, below, false, belowBelongs, null, null));
        String interval = (belowBelongs ? "(" : "[") + below.toPlainString() + ", " + above.toPlainString()
                + (aboveBelongs ? ")" : "]");
        assertRefused(bands, "GAP", interval);
    }

    @Property
    void anOverlapIsRefusedWithItsInterval(
            @ForAll @BigRange(min = "-50", max = "0") @Scale(1) BigDecimal from,
            @ForAll @BigRange(min = "0.1", max = "50") @Scale(1) BigDecimal width) {
        BigDecimal to = from.add(width);
        List<Band> bands = List.of(new Band(Light.GREEN, from, null), new Band(Light.RED, null, to));
        assertRefused(bands, "OVERLAP", "[" + from.toPlainString() + ", " + to.toPlainString() + ")");
    }

    @Property
    void aSinglePointLeftOutOrTakenTwiceIsRefusedToo(
            @ForAll @BigRange(min = "-50", max = "50") @Scale(1) BigDecimal point, @ForAll boolean twice) {
        List<Band> bands = List.of(
                new Band(Light.GREEN, point, null, !twice, false, null, null),
                new Band(Light.RED, null, point, false, twice, null, null));
        String interval = "[" + point.toPlainString() + ", " + point.toPlainString() + "]";
        assertRefused(bands, twice ? "OVERLAP" : "GAP", interval);
    }

    @Property
    void everyRuleLightsWhateverIsKnownByItsFirstBandThatHolds(
            @ForAll("bounded") List<Band> bounded, @ForAll("inputs") LightInputs inputs) {
        List<Band> bands = new ArrayList<>(bounded);
        bands.add(Band.otherwise(Light.RED));
        LightRule rule = new LightRule(bands);
        Band first = rule.bands().stream()
                .filter(band -> band.in(inputs) == Truth.YES)
                .findFirst()
                .orElseThrow();
        assertThat(rule.light(inputs)).contains(new Lit(first, inputs));
    }

    @Property
    void withoutAPeerAverageARuleLightsByAnotherBandOrNotAtAllButNeverTheRest(
            @ForAll("bounded") List<Band> bounded, @ForAll("inputs") LightInputs known) {
        List<Band> bands = new ArrayList<>(bounded);
        bands.add(Band.otherwise(Light.RED));
        LightRule rule = new LightRule(bands);
        LightInputs inputs = new LightInputs(known.now(), null, known.before());
        boolean undecided = rule.bands().stream().anyMatch(band -> band.in(inputs) == Truth.UNKNOWN);
        assertThat(rule.light(inputs).map(Lit::band)).satisfies(band -> {
            if (band.isEmpty() || band.get().takesTheRest()) {
                assertThat(band.isEmpty()).isEqualTo(undecided);
            }
        });
    }

    @Provide
    Arbitrary<List<Band>> bounded() {
        return Combinators.combine(
                        Arbitraries.of(Light.class),
                        condition(Quantity.DEVIATION),
                        condition(Quantity.ACTUAL),
                        condition(Quantity.PEER_GAP),
                        Arbitraries.integers().between(1, 4))
                .as((light, deviation, actual, gap, months) -> new Band(
                        light,
                        deviation.from(),
                        deviation.to(),
                        deviation.fromExclusive(),
                        deviation.toInclusive(),
                        List.of(actual, gap),
                        months == 1 ? null : new InARow(months, null, null, new BigDecimal(40), false, true)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LightInputs> inputs() {
        Arbitrary<Reached> reached =
                Combinators.combine(Arbitraries.of(1, 2, 3), number(), number()).as(Reached::new);
        return Combinators.combine(reached, number(), reached.list().ofMaxSize(4))
                .as(LightInputs::new);
    }

    private static Arbitrary<Condition> condition(Quantity quantity) {
        return Combinators.combine(number(), number(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .filter((one, other, below, above) -> one.compareTo(other) != 0)
                .as((one, other, below, above) ->
                        new Condition(quantity, one.min(other), one.max(other), below, above));
    }

    private static Arbitrary<BigDecimal> number() {
        return Arbitraries.integers().between(-6, 6).map(tens -> new BigDecimal(tens * 10));
    }

    private static void assertRefused(List<Band> bands, String code, String interval) {
        assertThatThrownBy(() -> new LightRule(bands)).isInstanceOfSatisfying(UnfitLightRule.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.interval()).isEqualTo(interval);
        });
    }

    private static boolean covers(Band band, BigDecimal deviation) {
        return band.in(LightInputs.of(deviation, null)) == Truth.YES;
    }

    private static Light light(LightRule rule, BigDecimal deviation) {
        return rule.light(LightInputs.of(deviation, null)).orElseThrow().light();
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
