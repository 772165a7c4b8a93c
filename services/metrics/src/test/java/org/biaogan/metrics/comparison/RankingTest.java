package org.biaogan.metrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.biaogan.metrics.comparison.Ranking.Place;

class RankingTest {

    @Example
    void theThirdOfTwoSecondsIsFourth() {
        Ranking ranking = Ranking.of(values("A", "9", "B", "7.0", "C", "7", "D", "5"), false);

        assertThat(ranking.places()).extracting(Place::unit).containsExactly("A", "B", "C", "D");
        assertThat(ranking.places()).extracting(Place::number).containsExactly(1, 2, 2, 4);
        assertThat(ranking.places()).extracting(Place::tied).containsExactly(false, true, true, false);
    }

    @Example
    void whereLessIsBetterTheSmallestIsFirst() {
        assertThat(numbers(Ranking.of(values("A", "9", "B", "7", "C", "7"), true)))
                .isEqualTo(Map.of("B", 1, "C", 1, "A", 3));
    }

    @Example
    void nobodyMovesBecauseSomebodyElseWasLate() {
        Map<String, BigDecimal> before = values("A", "9", "B", "8", "C", "7");
        Map<String, BigDecimal> now = values("B", "8", "C", "9", "D", "20");

        Map<String, Ranking.Change> changes = Ranking.changes(before, now, false);

        assertThat(changes).containsOnlyKeys("B", "C");
        assertThat(changes.get("C").places()).isEqualTo(1);
        assertThat(changes.get("B").places()).isEqualTo(-1);
        assertThat(changes.get("B")).isEqualTo(new Ranking.Change(1, 2));
    }

    @Property
    void placesDoNotChangeUnderARisingTransformation(
            @ForAll("units") Map<String, BigDecimal> values,
            @ForAll("positive") BigDecimal scale,
            @ForAll("values") BigDecimal shift,
            @ForAll boolean fallingIsBetter) {
        Map<String, BigDecimal> transformed = new HashMap<>();
        values.forEach((unit, value) ->
                transformed.put(unit, value.pow(3).multiply(scale).add(shift)));

        assertThat(numbers(Ranking.of(transformed, fallingIsBetter)))
                .isEqualTo(numbers(Ranking.of(values, fallingIsBetter)));
    }

    @Property
    void theMirrorImageOfMoreIsBetterIsLessIsBetter(@ForAll("units") Map<String, BigDecimal> values) {
        Map<String, BigDecimal> mirrored = new HashMap<>();
        values.forEach((unit, value) -> mirrored.put(unit, value.negate()));

        assertThat(numbers(Ranking.of(mirrored, true))).isEqualTo(numbers(Ranking.of(values, false)));
    }

    @Property
    void aPlaceIsOneMoreThanThereAreBetterOnes(@ForAll("units") Map<String, BigDecimal> values) {
        List<Place> places = Ranking.of(values, false).places();

        assertThat(places).hasSameSizeAs(values.keySet());
        for (Place place : places) {
            assertThat(places)
                    .filteredOn(other -> other.value().compareTo(place.value()) > 0)
                    .hasSize(place.number() - 1);
            assertThat(place.tied())
                    .isEqualTo(places.stream()
                                    .filter(other -> other.number() == place.number())
                                    .count()
                            > 1);
        }
    }

    @Property
    void theOrderInWhichUnitsAreKnownDoesNotMatter(@ForAll("units") Map<String, BigDecimal> values) {
        Map<String, BigDecimal> reversed = new LinkedHashMap<>();
        values.keySet().stream()
                .sorted((one, other) -> other.compareTo(one))
                .forEach(unit -> reversed.put(unit, values.get(unit)));

        assertThat(Ranking.of(reversed, false)).isEqualTo(Ranking.of(values, false));
    }

    @Property
    void betweenTheSamePeriodNobodyMoves(@ForAll("units") Map<String, BigDecimal> values) {
        assertThat(Ranking.changes(values, values, false).values())
                .allMatch(change -> change.places() == 0)
                .hasSize(values.size());
    }

    private static Map<String, Integer> numbers(Ranking ranking) {
        return ranking.places().stream().collect(Collectors.toMap(Place::unit, Place::number));
    }

    private static Map<String, BigDecimal> values(String... pairs) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            values.put(pairs[at], new BigDecimal(pairs[at + 1]));
        }
        return values;
    }

    /** Few different numbers, so that there are ties. */
    @Provide
    Arbitrary<Map<String, BigDecimal>> units() {
        Arbitrary<String> codes = Arbitraries.strings().withCharRange('A', 'Z').ofLength(2);
        return Arbitraries.maps(codes, values()).ofMaxSize(12);
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-3"), new BigDecimal("3"))
                .ofScale(1);
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal("100"))
                .ofScale(1);
    }
}
