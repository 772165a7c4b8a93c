package org.biaogan.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.junit.jupiter.api.Test;

class FigureTextTest {

    @Test
    void workedCaseIsRoundedOnceAndHalfUp() {
        assertThat(FigureText.percent(new BigDecimal("97.157862218103"))).isEqualTo("97.2%");
        assertThat(FigureText.percent(new BigDecimal("83.333333333333"))).isEqualTo("83.3%");
        assertThat(FigureText.points(new BigDecimal("13.82452888477"))).isEqualTo("+13.8");
    }

    @Test
    void halvesGoAwayFromZeroAndZeroHasNoSign() {
        assertThat(FigureText.points(new BigDecimal("0.05"))).isEqualTo("+0.1");
        assertThat(FigureText.points(new BigDecimal("-0.05"))).isEqualTo("-0.1");
        assertThat(FigureText.points(new BigDecimal("0.04"))).isEqualTo("0.0");
        assertThat(FigureText.points(new BigDecimal("-0.04"))).isEqualTo("0.0");
    }

    @Test
    void missingFiguresAreADashAndNeverZero() {
        assertThat(FigureText.value(null, 1)).isEqualTo("—");
        assertThat(FigureText.digits(null, 1)).isEmpty();
    }

    @Test
    void largeAndTinyValuesHaveNoExponent() {
        assertThat(FigureText.value(new BigDecimal("1E+7"), 0)).isEqualTo("10000000");
        assertThat(FigureText.value(new BigDecimal("1E-7"), 2)).isEqualTo("0.00");
    }

    @Test
    void exactFiguresKeepTheirDigitsButNoZeros() {
        assertThat(FigureText.exact(new BigDecimal("97.157862218103"))).isEqualTo("97.157862");
        assertThat(FigureText.exact(new BigDecimal("1200.000"))).isEqualTo("1200");
        assertThat(FigureText.exact(null)).isEqualTo("—");
    }

    @Test
    void periodsAreNamedAsTheyAreSpoken() {
        assertThat(PeriodText.of("2020-10", true, Language.ZH)).isEqualTo("2020年1–10月");
        assertThat(PeriodText.of("2020-01", true, Language.ZH)).isEqualTo("2020年1月");
        assertThat(PeriodText.of("2020-10", false, Language.EN)).isEqualTo("Oct 2020");
        assertThat(PeriodText.of("2020-Q3", true, Language.ZH)).isEqualTo("2020年前三季度");
        assertThat(PeriodText.of("2020-H1", Language.ZH)).isEqualTo("2020年上半年");
        assertThat(PeriodText.of("2020", Language.EN)).isEqualTo("2020");
    }

    @Test
    void sheetDisarmsFormulasAndQuotesByTheStandard() {
        String sheet = new CsvSheet()
                .row(List.of("=HYPERLINK(\"x\")", "+8613800000000x", "-13.2", "a,\"b\"\n", "@SUM(A1)", "＝1+1"))
                .text();

        assertThat(sheet)
                .isEqualTo(
                        "\uFEFF\"'=HYPERLINK(\"\"x\"\")\",'+8613800000000x,-13.2,\"a,\"\"b\"\"\n\",'@SUM(A1),'＝1+1\r\n");
    }
}
