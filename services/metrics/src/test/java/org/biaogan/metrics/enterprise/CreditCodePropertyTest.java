package org.biaogan.metrics.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.IntRange;

class CreditCodePropertyTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** The examples of python-stdnum 1.20 (stdnum/cn/uscc.py) and of uscc-utils 0.7.0 (小米科技有限责任公司). */
    @Example
    void publishedCodesAreRight() {
        assertThat(isRight("91110000600037341L")).isTrue();
        assertThat(isRight("91110108551385082Q")).isTrue();
    }

    @Example
    void whatIsNoCodeIsNotWellFormed() {
        for (String text : new String[] {
            "",
            "E-1",
            "91110000600037341",
            "91110000600037341LL",
            "91110000600037341l",
            "91110000600037341I",
            "911100O0600037341L",
            "９1110000600037341L",
            " 91110000600037341"
        }) {
            assertThat(new CreditCode(text).isWellFormed()).as(text).isFalse();
        }
    }

    @Property
    void toAnySeventeenCharactersExactlyOneCheckCharacterFits(@ForAll("bodies") String body) {
        assertThat(CHARACTERS.chars().filter(last -> isRight(body + (char) last)))
                .hasSize(1);
    }

    @Property
    void anySingleWrongCharacterIsRefused(
            @ForAll("bodies") String body, @ForAll @IntRange(max = 17) int place, @ForAll char wrong) {
        String right = checked(body);
        String mistyped = right.substring(0, place) + wrong + right.substring(place + 1);
        assertThat(isRight(mistyped)).isEqualTo(mistyped.equals(right));
    }

    @Property
    void anySingleOtherCharacterOfItsOwnIsRefused(
            @ForAll("bodies") String body,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 30) int other) {
        anySingleWrongCharacterIsRefused(body, place, CHARACTERS.charAt(other));
    }

    @Property
    void twoNeighboursExchangedAreRefused(@ForAll("bodies") String body, @ForAll @IntRange(max = 16) int place) {
        String right = checked(body);
        String exchanged =
                right.substring(0, place) + right.charAt(place + 1) + right.charAt(place) + right.substring(place + 2);
        assertThat(isRight(exchanged)).isEqualTo(exchanged.equals(right));
    }

    @Provide
    Arbitrary<String> bodies() {
        StringArbitrary any = Arbitraries.strings().withChars(CHARACTERS);
        return Combinators.combine(
                        any.ofLength(2),
                        Arbitraries.strings().withCharRange('0', '9').ofLength(6),
                        any.ofLength(9))
                .as((authority, region, registrant) -> authority + region + registrant);
    }

    private static String checked(String body) {
        return CHARACTERS
                .chars()
                .mapToObj(last -> body + (char) last)
                .filter(CreditCodePropertyTest::isRight)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRight(String text) {
        CreditCode code = new CreditCode(text);
        return code.isWellFormed() && code.isChecked();
    }
}
