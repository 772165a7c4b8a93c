package org.biaogan.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FigureIdPropertyTest {

    private static final int MOST_BESIDE = (1 << 23) - 1;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void whatIsWrittenIsReadBack(@ForAll("ids") FigureId id) {
        assertThat(FigureId.parse(id.toString())).isEqualTo(id);
    }

    @Property
    void aZonesIdsHaveEighteenSymbolsAndSixMoreBesideSomething(@ForAll("idsOfAZone") FigureId id) {
        int groups = id.kind().beside() == Beside.NOTHING ? 3 : 4;
        assertThat(id.toString()).matches("[0-9A-Z]{6}(-[0-9A-Z]{6}){%d}".formatted(groups - 1));
    }

    @Property
    void twoFiguresNeverShareAnId(@ForAll("ids") FigureId one, @ForAll("ids") FigureId other) {
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void oneWrongSymbolIsNoticed(
            @ForAll("ids") FigureId id, @ForAll @IntRange(max = 29) int place, @ForAll @IntRange(max = 31) int symbol) {
        StringBuilder typed = new StringBuilder(plain(id));
        Assume.that(place < typed.length() && typed.charAt(place) != ALPHABET.charAt(symbol));
        typed.setCharAt(place, ALPHABET.charAt(symbol));
        assertThatThrownBy(() -> FigureId.parse(typed.toString()))
                .isInstanceOf(MalformedFigureId.class)
                .hasMessageContaining(typed.toString());
    }

    @Property
    void twoSymbolsThatChangedPlacesAreNoticed(
            @ForAll("ids") FigureId id, @ForAll @IntRange(max = 29) int one, @ForAll @IntRange(max = 29) int other) {
        String written = plain(id);
        Assume.that(Math.max(one, other) < written.length() && written.charAt(one) != written.charAt(other));
        StringBuilder typed = new StringBuilder(written);
        typed.setCharAt(one, written.charAt(other));
        typed.setCharAt(other, written.charAt(one));
        assertThatThrownBy(() -> FigureId.parse(typed.toString())).hasMessageContaining("check symbol");
    }

    @Property
    void caseAndHyphensDoNotMatterNorDoesWhatLooksLikeOneOrZero(@ForAll("ids") FigureId id) {
        String typed = plain(id).replace('0', 'O').replace('1', 'l').toLowerCase(Locale.ROOT);
        assertThat(FigureId.parse(typed)).isEqualTo(id);
    }

    @Property
    void anyTextIsReadOrRefusedByName(@ForAll String typed) {
        assertThatThrownBy(() -> FigureId.parse(typed)).isInstanceOf(MalformedFigureId.class);
    }

    @Example
    void whatWasKnownBeforeTheYear2000CountsAsKnownAtItsBeginning() {
        FigureId id = new FigureId(FigureKind.TARGET, 1, 1, YearMonth.of(2020, 6), Instant.EPOCH);
        assertThat(id.vintage()).isEqualTo("2000-01-01T00:00:00Z");
        assertThat(FigureId.parse(id.toString())).isEqualTo(id);
    }

    @Example
    void theIdOfAKnownFigureNeverChanges() {
        FigureId id = new FigureId(
                FigureKind.COMPLETION, 7, 12, YearMonth.of(2020, 10), Instant.parse("2020-11-18T09:30:00.123456Z"));
        assertThat(id.toString()).isEqualTo("0R0XE4-PJQBM3-2B620T");
    }

    @Example
    void norDoesThatOfAPlaceWithinAGroup() {
        FigureId id = new FigureId(
                FigureKind.PLACE,
                7,
                12,
                YearMonth.of(2020, 10),
                Instant.parse("2020-11-18T09:30:00.123456Z"),
                new RankingNumber(3, 1).number());
        assertThat(id.toString()).isEqualTo("0R0XE4-KG0001-JJQBM3-2B620Z");
        assertThat(RankingNumber.of(FigureId.parse(id.toString()))).isEqualTo(new RankingNumber(3, 1));
    }

    @Example
    void theNumbersOfKindsStandInPrintedIdsAndNeverChange() {
        assertThat(Arrays.stream(FigureKind.values()).map(kind -> kind.number() + " " + kind))
                .startsWith("1 RECORDED", "2 PUBLISHED_GROWTH", "3 SUM_OF_PERIODS", "4 SUM_OF_UNITS", "5 TARGET")
                .contains("11 COMPLETION", "13 DEVIATION", "18 FORECAST", "22 REQUIRED_GROWTH", "28 FORECAST_OF_PERIOD")
                .contains("31 BACKTEST", "38 PEER_AVERAGE", "39 PLACE", "43 CONTRIBUTION", "46 THEME_MEDIAN")
                .doesNotHaveDuplicates();
    }

    @Example
    void whatStandsBesideNothingSaysSo() {
        assertThatThrownBy(() -> new FigureId(FigureKind.TARGET, 1, 1, YearMonth.of(2020, 6), Instant.EPOCH, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<FigureId> ids() {
        return ids(Integer.MAX_VALUE, 1900, 2999, Instant.parse("2200-01-01T00:00:00Z"));
    }

    @Provide
    Arbitrary<FigureId> idsOfAZone() {
        return ids(511, 1990, 2074, Instant.parse("2070-01-01T00:00:00Z"));
    }

    private static Arbitrary<FigureId> ids(int mostNumbers, int first, int last, Instant until) {
        Instant since = Instant.parse("2000-01-01T00:00:00Z");
        return Arbitraries.of(FigureKind.class).flatMap(kind -> {
            boolean isBeside = kind.beside() != Beside.NOTHING;
            Arbitrary<Integer> numbers =
                    Arbitraries.integers().between(1, isBeside ? Math.min(mostNumbers, MOST_BESIDE) : mostNumbers);
            return Combinators.combine(
                            numbers,
                            numbers,
                            Arbitraries.integers().between(first * 12, last * 12 + 11),
                            Arbitraries.longs().between(0, ChronoUnit.MICROS.between(since, until)),
                            Arbitraries.integers().between(0, isBeside ? MOST_BESIDE : 0))
                    .as((indicator, unit, month, microseconds, beside) -> new FigureId(
                            kind,
                            indicator,
                            unit,
                            YearMonth.of(month / 12, month % 12 + 1),
                            since.plus(microseconds, ChronoUnit.MICROS),
                            beside));
        });
    }

    private static String plain(FigureId id) {
        return id.toString().replace("-", "");
    }
}
