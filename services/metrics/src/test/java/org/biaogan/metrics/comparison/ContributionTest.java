package org.biaogan.metrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.biaogan.metrics.comparison.Contribution.Step;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.ImpliedGrowth;

class ContributionTest {

    private static final Derived NOTHING = Derived.absent(Absence.NOTHING_KNOWN);

    @Property
    void pointsAddUpToTheImpliedGrowthToTheLastDigit(@ForAll("parts") Map<String, Step> parts) {
        Step total = sum(parts);
        Assume.that(total.earlier().value().signum() > 0);
        Contribution contribution = Contribution.of(total, parts);

        assertThat(points(contribution))
                .isEqualByComparingTo(contribution.impliedGrowth().value());
        assertThat(contribution.impliedGrowth().value())
                .isEqualByComparingTo(ImpliedGrowth.percent(total.level(), total.earlier())
                        .value()
                        .setScale(12, RoundingMode.HALF_UP));
        assertThat(contribution.rest()).isNull();
    }

    @Property
    void whatTheReportedTotalHasBeyondItsPartsStandsAsTheRest(
            @ForAll("parts") Map<String, Step> parts, @ForAll("step") Step total) {
        Assume.that(total.earlier().value().signum() > 0);
        Contribution contribution = Contribution.of(total, parts);
        Step sum = sum(parts);
        boolean adds = sum.level().value().compareTo(total.level().value()) == 0
                && sum.earlier().value().compareTo(total.earlier().value()) == 0;

        assertThat(contribution.rest() == null).isEqualTo(adds);
        assertThat(points(contribution))
                .isEqualByComparingTo(contribution.impliedGrowth().value());
    }

    @Property
    void eachPointIsTheShareOfTheChangeToTheTwelfthDigit(@ForAll("parts") Map<String, Step> parts) {
        Step total = sum(parts);
        Assume.that(total.earlier().value().signum() > 0);
        Contribution.of(total, parts).parts().forEach((unit, part) -> {
            BigDecimal exact = part.step()
                    .change()
                    .value()
                    .movePointRight(2)
                    .divide(total.earlier().value(), 30, RoundingMode.HALF_UP);
            assertThat(part.points().value().subtract(exact).abs()).isLessThan(new BigDecimal("1.000001e-12"));
        });
    }

    @Property
    void theOrderInWhichPartsAreKnownDoesNotMatter(@ForAll("parts") Map<String, Step> parts) {
        Map<String, Step> reversed = new LinkedHashMap<>();
        parts.keySet().stream()
                .sorted((one, other) -> other.compareTo(one))
                .forEach(unit -> reversed.put(unit, parts.get(unit)));

        assertThat(Contribution.of(sum(parts), reversed)).isEqualTo(Contribution.of(sum(parts), parts));
    }

    @Example
    void threeEqualThirdsAreCutSoThatTheyMakeTheWhole() {
        Map<String, Step> thirds = Map.of("A", step("2", "1"), "B", step("2", "1"), "C", step("2", "1"));

        Contribution contribution = Contribution.of(sum(thirds), thirds);

        assertThat(contribution.impliedGrowth().value()).isEqualByComparingTo("100");
        assertThat(contribution.parts().get("A").points().value()).isEqualByComparingTo("33.333333333334");
        assertThat(contribution.parts().get("C").points().value()).isEqualByComparingTo("33.333333333333");
        assertThat(contribution.parts().get("B").sharePercent().value().setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("33.3");
    }

    @Example
    void aMissingPartIsAbsentAndItsShareIsInTheRest() {
        Map<String, Step> parts = Map.of("A", step("60", "50"), "B", new Step(NOTHING, Derived.of(BigDecimal.TEN)));

        Contribution contribution = Contribution.of(step("120", "100"), parts);

        assertThat(contribution.parts().get("B").points().absence()).isEqualTo(Absence.NOTHING_KNOWN);
        assertThat(contribution.parts().get("A").points().value()).isEqualByComparingTo("10");
        assertThat(contribution.rest().value()).isEqualByComparingTo("10");
    }

    @Example
    void withoutATotalOrFromZeroNothingIsContributed() {
        Map<String, Step> parts = Map.of("A", step("60", "0"));

        assertThat(Contribution.of(step("60", "0"), parts)
                        .parts()
                        .get("A")
                        .points()
                        .absence())
                .isEqualTo(Absence.EARLIER_NOT_POSITIVE);
        assertThat(Contribution.of(new Step(NOTHING, NOTHING), parts).impliedGrowth())
                .isEqualTo(NOTHING);
    }

    @Example
    void noChangeHasNoShares() {
        Map<String, Step> parts = Map.of("A", step("60", "50"), "B", step("40", "50"));

        Contribution contribution = Contribution.of(sum(parts), parts);

        assertThat(contribution.parts().get("A").points().value()).isEqualByComparingTo("10");
        assertThat(contribution.parts().get("A").sharePercent().isPresent()).isFalse();
    }

    private static BigDecimal points(Contribution contribution) {
        BigDecimal rest = contribution.rest() == null
                ? BigDecimal.ZERO
                : contribution.rest().value();
        return contribution.parts().values().stream()
                .map(part -> part.points().value())
                .filter(Objects::nonNull)
                .reduce(rest, BigDecimal::add);
    }

    private static Step sum(Map<String, Step> parts) {
        BigDecimal level = BigDecimal.ZERO;
        BigDecimal earlier = BigDecimal.ZERO;
        for (Step part : parts.values()) {
            level = level.add(part.level().value());
            earlier = earlier.add(part.earlier().value());
        }
        return new Step(Derived.of(level), Derived.of(earlier));
    }

    private static Step step(String level, String earlier) {
        return new Step(Derived.of(new BigDecimal(level)), Derived.of(new BigDecimal(earlier)));
    }

    @Provide
    Arbitrary<Map<String, Step>> parts() {
        Arbitrary<String> codes = Arbitraries.strings().withCharRange('A', 'Z').ofLength(2);
        return Arbitraries.maps(codes, step()).ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Step> step() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("100000"))
                .ofScale(3);
        return Combinators.combine(numbers, numbers)
                .as((level, earlier) -> new Step(Derived.of(level), Derived.of(earlier)));
    }
}
