package org.biaogan.reports.halfyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.reports.halfyear.Cell.Piece;
import org.biaogan.reports.stand.Sample;
import org.junit.jupiter.api.Test;

class SecondPageTest {

    private static final String FINGERPRINT = "0";

    @Test
    void everyNumberOfTheTablesLeadsToAnIdThatIsListed() {
        SecondPage page = SecondPage.of(SampleFigures.figures(false), FINGERPRINT, true);
        List<String> listed = page.lookups().stream()
                .flatMap(lookup -> lookup.entries().stream())
                .map(Lookup.Entry::link)
                .toList();

        List<Piece> numbers = cells(page)
                .flatMap(cell -> cell.pieces().stream())
                .filter(piece -> !piece.text().equals(Shown.NOT_APPLICABLE))
                .toList();

        assertThat(numbers).hasSizeGreaterThan(40).allSatisfy(piece -> assertThat(listed)
                .contains(piece.link()));
        assertThat(listed).doesNotContainNull();
    }

    @Test
    void onPaperNothingIsLinked() {
        SecondPage page = SecondPage.of(SampleFigures.figures(false), FINGERPRINT, false);

        assertThat(cells(page).flatMap(cell -> cell.pieces().stream()))
                .allSatisfy(piece -> assertThat(piece.link()).isNull());
        assertThat(page.lookups().get(0).entries()).contains(new Lookup.Entry("实际", Sample.id("FAI", "actual"), null));
    }

    @Test
    void aRangeHasAnIdForEachEnd() {
        SecondPage page = page("\"low\":1,\"high\":3,\"figures\":{\"low\":\"L\",\"high\":\"H\",\"base\":\"B\"}");

        assertThat(page.lines().get(0).target().pieces())
                .containsExactly(new Piece("", "1.0", "../../figures/L"), new Piece("～", "3.0", "../../figures/H"));
        assertThat(page.lookups().get(0).entries())
                .extracting(Lookup.Entry::label, Lookup.Entry::id)
                .containsExactly(tuple("下限", "L"), tuple("上限", "H"));
    }

    @Test
    void aNumberFrozenWithoutAnIdIsPrintedAndItsIdIsADash() {
        SecondPage page = page("\"actual\":5");

        assertThat(page.lines().get(0).actual().pieces()).containsExactly(new Piece("", "5.0", null));
        assertThat(page.lookups().get(0).entries()).containsExactly(new Lookup.Entry("实际", "—", null));
    }

    @Test
    void aStockSummedFromUnitsIsOfThePeriodsEndAndMarked() {
        SecondPage page = page("\"actual\":5,\"basis\":\"POINT\",\"derivation\":\"SUM_OF_UNITS\",\"deviation\":1,"
                + "\"target\":4,\"deviationUnit\":\"UNIT\",\"light\":\"GREEN\"");

        assertThat(page.narrative().ahead().get(0)).startsWith("贷款余额：2026年6月为5.0亿元");
        assertThat(page.lines().get(0).actual().mark()).isEqualTo("△");
        assertThat(page.remarks()).contains("带△的实际完成数由下级单位数加总得出，不是本级上报数。");
    }

    @Test
    void growthOfTheMonthBesideAYearToDateSaysSoWithItsOwnStatus() {
        SecondPage page =
                page("\"actual\":50,\"basis\":\"PERIOD\",\"derivation\":\"SUM_OF_UNITS\",\"actualBasis\":\"YTD\","
                        + "\"growthBasis\":\"PERIOD\",\"growthPublished\":9,\"growthStatus\":\"B\",\"status\":\"A\",\"target\":90,"
                        + "\"completionPercent\":55,\"expectedPercent\":50,\"deviation\":5,\"light\":\"GREEN\"");

        assertThat(page.narrative().ahead().get(0)).startsWith("贷款余额：2026年1—6月完成50.0亿元，当月同比增速9.0%");
        assertThat(page.lines().get(0).growth().mark()).isEqualTo("B◇");
        assertThat(page.remarks()).contains("数据标识：B 口径有变动。", "带◇的同比增速为当月（当季）增速，与旁边的累计完成数不是同一时段。");
    }

    @Test
    void growthOfTheSameTimeAsItsActualIsNotMarked() {
        SecondPage page = page("\"actual\":50,\"basis\":\"YTD\",\"actualBasis\":\"YTD\",\"growthBasis\":\"YTD\","
                + "\"growthPublished\":9,\"growthStatus\":\"A\",\"target\":90,\"deviation\":5,\"light\":\"GREEN\"");

        assertThat(page.narrative().ahead().get(0)).contains("，同比增速9.0%");
        assertThat(page.lines().get(0).growth().mark()).isEmpty();
        assertThat(page.remarks()).isEmpty();
    }

    @Test
    void whereTheYearIsOverNothingIsForecast() {
        SecondPage page = page("\"actual\":5,\"target\":6,\"remaining\":1,\"remainingMonths\":0,\"forecast\":5,"
                + "\"forecastLow\":5,\"forecastHigh\":5,\"probability\":0,\"deviation\":-16,\"light\":\"RED\","
                + "\"figures\":{\"remaining\":\"R\",\"forecast\":\"F\"}");

        assertThat(page.prospects()).isEmpty();
        assertThat(page.outlook().summary()).contains("不作全年预测");
        assertThat(page.lags().get(0).remaining().pieces()).containsExactly(new Piece("", "1.0", "../../figures/R"));
        assertThat(page.lookups().get(0).entries()).extracting(Lookup.Entry::id).doesNotContain("F");
    }

    @Test
    void aCeilingIsSpokenOfAsOne() {
        SecondPage page =
                page("\"direction\":\"DOWN\",\"basis\":\"YTD\",\"target\":10,\"remaining\":2,\"remainingMonths\":6,"
                        + "\"requiredPerMonth\":0.33,\"requiredGrowthPercent\":-12,\"forecast\":13,\"forecastLow\":12.5,"
                        + "\"forecastHigh\":13.5,\"probability\":0.004,\"light\":\"RED\",\"deviation\":-20");

        assertThat(page.outlook().unlikely())
                .containsExactly(
                        "贷款余额：预计全年13.0亿元（80%区间12.5～13.5），控制在全年目标10.0亿元以内的概率为<1%，" + "剩余6个月月均不超过0.3亿元，同比增速不高于-12.0%。");
    }

    @Test
    void onlyALightNamesItsRule() {
        String rule = "\"lightRule\":{\"code\":\"investment\",\"version\":3}";

        assertThat(page(rule + ",\"light\":\"RED\"").lines().get(0).rule()).isEqualTo("investment 第3版");
        assertThat(page(rule + ",\"state\":\"MET\"").lines().get(0).rule()).isEqualTo("—");
    }

    private static Stream<Cell> cells(SecondPage page) {
        return Stream.of(
                        page.lines().stream()
                                .flatMap(line -> Stream.of(
                                        line.actual(),
                                        line.target(),
                                        line.completion(),
                                        line.expected(),
                                        line.deviation(),
                                        line.growth())),
                        page.prospects().stream()
                                .flatMap(row -> Stream.of(
                                        row.target(),
                                        row.forecast(),
                                        row.interval(),
                                        row.probability(),
                                        row.remaining(),
                                        row.requiredPerMonth(),
                                        row.requiredGrowth())),
                        page.lags().stream().flatMap(lag -> Stream.of(lag.deviation(), lag.remaining())))
                .flatMap(cells -> cells);
    }

    private static SecondPage page(String... fields) {
        String[] rows = Arrays.stream(fields)
                .map(more -> "{\"indicator\":\"X\",\"indicatorName\":\"贷款余额\",\"unitOfMeasure\":\"亿元\","
                        + "\"decimals\":1,\"period\":\"2026-06\"," + more + "}")
                .toArray(String[]::new);
        return SecondPage.of(SampleFigures.figures(false, rows), FINGERPRINT, true);
    }
}
