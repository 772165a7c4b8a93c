package org.biaogan.metrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.Derived;

class RollUpTest {

    private static final Derived NOTHING = Derived.absent(Absence.NOTHING_KNOWN);
    private static final Derived WITHOUT_VALUE = Derived.absent(Absence.REPORTED_WITHOUT_VALUE);
    private static final Derived IN_FEBRUARY = Derived.absent(Absence.INCLUDED_IN_FEBRUARY);

    @Property
    void theSumOfTheChildrenStandsInForWhatNobodyReported(@ForAll("units") @NotEmpty Map<String, BigDecimal> children) {
        RollUp rollUp = RollUp.of(NOTHING, known(children));

        assertThat(rollUp.value().value())
                .isEqualByComparingTo(children.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(rollUp.standsIn()).isTrue();
        assertThat(rollUp.missing()).isEmpty();
    }

    @Property
    void oneMoreChildAddsItsNumberAndNothingElse(
            @ForAll("units") @NotEmpty Map<String, BigDecimal> children, @ForAll("numbers") BigDecimal more) {
        Map<String, Derived> grown = known(children);
        grown.put("ANOTHER", Derived.of(more));

        assertThat(RollUp.of(NOTHING, grown).sum().value())
                .isEqualByComparingTo(
                        RollUp.of(NOTHING, known(children)).sum().value().add(more));
    }

    @Property
    void aSumOfSumsIsTheSum(
            @ForAll("units") @NotEmpty Map<String, BigDecimal> some,
            @ForAll("units") @NotEmpty Map<String, BigDecimal> others) {
        Map<String, Derived> flat = new HashMap<>();
        some.forEach((unit, value) -> flat.put("1" + unit, Derived.of(value)));
        others.forEach((unit, value) -> flat.put("2" + unit, Derived.of(value)));
        Map<String, Derived> nested = Map.of(
                "1", RollUp.of(NOTHING, known(some)).value(),
                "2", RollUp.of(NOTHING, known(others)).value());

        assertThat(RollUp.of(NOTHING, nested).sum().value())
                .isEqualByComparingTo(RollUp.of(NOTHING, flat).sum().value());
    }

    @Property
    void whatTheUnitReportedGoesFirst(
            @ForAll("numbers") BigDecimal own, @ForAll("units") @NotEmpty Map<String, BigDecimal> children) {
        RollUp rollUp = RollUp.of(Derived.of(own), known(children));

        assertThat(rollUp.value().value()).isEqualTo(own);
        assertThat(rollUp.standsIn()).isFalse();
        assertThat(rollUp.differs()).isEqualTo(own.compareTo(rollUp.sum().value()) != 0);
    }

    @Example
    void aMissingChildIsNamedAndNotTakenAsZero() {
        RollUp rollUp = RollUp.of(NOTHING, Map.of("C", NOTHING, "A", Derived.of(BigDecimal.ONE), "B", WITHOUT_VALUE));

        assertThat(rollUp.missing()).isEqualTo(List.of("B", "C"));
        assertThat(rollUp.sum().absence()).isEqualTo(Absence.UNIT_MISSING);
        assertThat(rollUp.value()).isEqualTo(NOTHING);
        assertThat(RollUp.of(Derived.of(BigDecimal.TEN), Map.of("A", NOTHING)).differs())
                .isFalse();
    }

    @Example
    void oneSilentChildLeavesASumKnownInPartAndSilenceOfAllDoesNot() {
        assertThat(RollUp.of(NOTHING, Map.of("A", Derived.of(BigDecimal.ONE), "B", NOTHING))
                        .isKnownInPart())
                .isTrue();
        assertThat(RollUp.of(NOTHING, Map.of("A", NOTHING, "B", NOTHING)).isKnownInPart())
                .isFalse();
        assertThat(RollUp.of(NOTHING, Map.of("A", Derived.of(BigDecimal.ONE))).isKnownInPart())
                .isFalse();
    }

    @Example
    void aReportThatThereIsNoNumberIsAReport() {
        RollUp rollUp = RollUp.of(WITHOUT_VALUE, Map.of("A", Derived.of(BigDecimal.ONE)));

        assertThat(rollUp.value()).isEqualTo(WITHOUT_VALUE);
        assertThat(rollUp.differs()).isFalse();
    }

    @Example
    void aJanuaryThatAllIncludeInFebruaryIsMissingNowhere() {
        RollUp january = RollUp.of(NOTHING, Map.of("A", IN_FEBRUARY, "B", IN_FEBRUARY));

        assertThat(january.value()).isEqualTo(IN_FEBRUARY);
        assertThat(january.missing()).isEmpty();
        assertThat(RollUp.of(NOTHING, Map.of("A", IN_FEBRUARY, "B", Derived.of(BigDecimal.ONE)))
                        .missing())
                .isEqualTo(List.of("A"));
    }

    @Example
    void withoutUnitsBelowNothingRollsUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> RollUp.of(NOTHING, Collections.emptyMap()));
    }

    private static Map<String, Derived> known(Map<String, BigDecimal> numbers) {
        Map<String, Derived> known = new HashMap<>();
        numbers.forEach((unit, value) -> known.put(unit, Derived.of(value)));
        return known;
    }

    @Provide
    Arbitrary<Map<String, BigDecimal>> units() {
        Arbitrary<String> codes = Arbitraries.strings().withCharRange('a', 'z').ofLength(3);
        return Arbitraries.maps(codes, numbers()).ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(4);
    }
}
