package org.biaogan.metrics.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.Goal;
import org.biaogan.metrics.progress.RestOfYear;
import org.biaogan.metrics.progress.Yardstick;
import org.biaogan.metrics.trajectory.Linear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredibilityTest {

    private static final TimePeriod JUNE = TimePeriod.parse("2022-06");
    private static final Amounts AMOUNTS = new Amounts(1, "亿元", "100m yuan");

    private final Map<TimePeriod, BigDecimal> numbers = new HashMap<>();
    private final Map<TimePeriod, BigDecimal> months = new HashMap<>();

    /** Last year 40 by June and 60 after it; this year 44, so that 66 come of the same growth; at best 60 × 1.2 = 72. */
    @ParameterizedTest
    @CsvSource({
        "44, REACHED",
        "43, REACHED",
        "104, COMFORTABLE",
        "104.1, CREDIBLE",
        "110, CREDIBLE",
        "110.1, DEMANDING",
        "116, DEMANDING",
        "116.1, NOT_CREDIBLE"
    })
    void theSameMonthsOfPastYearsDecideWhereTheyAreKnown(String target, Verdict verdict) {
        year(2020, "30", "80");
        year(2021, "40", "100");
        actual("44");

        assertThat(of(Aim.GATHER, target).verdict()).isEqualTo(verdict);
    }

    @Test
    void theReasonIsASentenceWithTheNumbersThatDecided() {
        year(2020, "30", "80");
        year(2021, "40", "100");
        actual("44");
        months.put(TimePeriod.parse("2021-12"), new BigDecimal("8.9"));
        Credibility credibility = of(Aim.GATHER, "120");

        assertThat(credibility.reason())
                .isEqualTo("剩余6个月月均需完成12.7亿元，为今年月均的1.73倍，已超过历史最好单月（2021年12月8.9亿元）；"
                        + "上年这些月份共完成60.0亿元，需增长26.7%，今年以来增长10.0%，近五年这些月份最高增长20.0%，难以实现。");
        assertThat(credibility.reasonEn())
                .isEqualTo("The 6 months left must bring 12.7 100m yuan each, 1.73 times this year's monthly mean, "
                        + "more than the best month ever (December 2021: 8.9 100m yuan); the same months of last year "
                        + "brought 60.0 100m yuan, so they must grow by 26.7%, after +10.0% this year so far and at "
                        + "best +20.0% in these months in five years: not credible.");
    }

    @Test
    void aSeriesThatFallsThisYearIsNotComfortableWithLastYearsMonths() {
        year(2021, "40", "100");
        actual("30");

        assertThat(of(Aim.GATHER, "75").verdict()).isEqualTo(Verdict.COMFORTABLE);
        assertThat(of(Aim.GATHER, "76").verdict()).isEqualTo(Verdict.DEMANDING);
        assertThat(of(Aim.GATHER, "76").reason()).contains("至多可下降23.3%，今年以来下降25.0%");
    }

    @ParameterizedTest
    @CsvSource({"72, COMFORTABLE", "79, CREDIBLE", "80, DEMANDING", "96, DEMANDING", "97, NOT_CREDIBLE"})
    void withoutLastYearTheMeanAndTheBestMonthDecide(String target, Verdict verdict) {
        actual("36");
        for (int month = 1; month <= 12; month++) {
            months.put(TimePeriod.ofMonth(2021, month), new BigDecimal(month == 12 ? "10" : "5"));
        }

        assertThat(of(Aim.GATHER, target).verdict()).isEqualTo(verdict);
        assertThat(of(Aim.GATHER, target).reason()).contains("上年这些月份的数据不可用，仅据月均和单月判断");
    }

    @Test
    void fewerThanTwelveMonthsAreNoRecordToCompareWith() {
        actual("36");
        months.put(TimePeriod.parse("2022-06"), new BigDecimal("7"));

        assertThat(of(Aim.GATHER, "97").verdict()).isEqualTo(Verdict.DEMANDING);
    }

    /** Last year used 60 after June; this year 36 after 40, so 54 at the same decline; at the least 60 × 0.8 = 48. */
    @ParameterizedTest
    @CsvSource({
        "96, COMFORTABLE",
        "95.9, CREDIBLE",
        "90, CREDIBLE",
        "89.9, DEMANDING",
        "84, DEMANDING",
        "83.9, NOT_CREDIBLE",
        "35, NOT_CREDIBLE"
    })
    void underACeilingTheAllowanceIsHeldAgainstWhatTheMonthsUsedBefore(String target, Verdict verdict) {
        year(2020, "30", "105");
        year(2021, "40", "100");
        actual("36");

        assertThat(of(Aim.STAY_WITHIN, target).verdict()).isEqualTo(verdict);
    }

    @Test
    void aCeilingHasWordsOfItsOwn() {
        year(2021, "40", "100");
        actual("36");

        assertThat(of(Aim.STAY_WITHIN, "90").reason())
                .isEqualTo("剩余6个月月均最多可用9.0亿元，为今年月均的1.50倍；上年这些月份共使用60.0亿元，需下降10.0%，" + "今年以来下降10.0%，可以控制在内。");
        assertThat(of(Aim.STAY_WITHIN, "30").reason()).isEqualTo("已超出全年控制数6.0亿元。");
        assertThat(of(Aim.STAY_WITHIN, "36").verdict()).isEqualTo(Verdict.NOT_CREDIBLE);
    }

    @Test
    void aStockThatIsToShrinkIsHeldAgainstWhatWasTakenOffBefore() {
        year(2021, "340", "300");
        actual("280");
        months.put(TimePeriod.parse("2021-08"), new BigDecimal("-25"));
        Pace pace = pace(Aim.LOWER, "250");

        assertThat(pace.meanPerMonth().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("-3.33");
        assertThat(pace.multipleOfMean().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("1.5");
        assertThat(pace.multipleOfBest()).isEqualByComparingTo("0.2");
        assertThat(pace.requiredGrowthPercent()).isNull();
        assertThat(of(Aim.LOWER, "250").verdict()).isEqualTo(Verdict.COMFORTABLE);
        assertThat(of(Aim.LOWER, "220").verdict()).isEqualTo(Verdict.NOT_CREDIBLE);
        assertThat(of(Aim.LOWER, "281").verdict()).isEqualTo(Verdict.REACHED);
        assertThat(of(Aim.LOWER, "250").reason())
                .isEqualTo(
                        "剩余6个月月均需净减5.0亿元，为今年月均的1.50倍，未超过历史最好单月（2021年8月25.0亿元）；" + "上年这些月份共净减40.0亿元，近五年最多40.0亿元，较有把握。");
    }

    @Test
    void whereNothingIsKnownNobodyCanTell() {
        assertThat(of(Aim.GATHER, "100").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(of(Aim.GATHER, "100").reason()).isEqualTo("尚无可用的实际数，无法判断。");
    }

    @Test
    void aYearThatIsOverIsReachedOrNot() {
        numbers.put(TimePeriod.parse("2022-12"), new BigDecimal("90"));

        assertThat(atYearEnd(Aim.GATHER, "90").verdict()).isEqualTo(Verdict.REACHED);
        assertThat(atYearEnd(Aim.GATHER, "95").reason()).isEqualTo("全年已结束，距目标还差5.0亿元。");
        assertThat(atYearEnd(Aim.STAY_WITHIN, "95").verdict()).isEqualTo(Verdict.REACHED);
        assertThat(atYearEnd(Aim.STAY_WITHIN, "95").reason()).isEqualTo("全年控制在目标以内，尚余5.0亿元。");
        assertThat(atYearEnd(Aim.STAY_WITHIN, "85").verdict()).isEqualTo(Verdict.NOT_CREDIBLE);
    }

    private Credibility atYearEnd(Aim aim, String target) {
        return Credibility.of(pace(aim, target, TimePeriod.parse("2022-12")), AMOUNTS);
    }

    private Credibility of(Aim aim, String target) {
        return Credibility.of(pace(aim, target), AMOUNTS);
    }

    private Pace pace(Aim aim, String target) {
        return pace(aim, target, JUNE);
    }

    private Pace pace(Aim aim, String target, TimePeriod period) {
        BigDecimal base = numbers.get(TimePeriod.parse("2021-12"));
        return Pace.of(aim, rest(aim, target, period), period, base, numbers::get, months);
    }

    private RestOfYear rest(Aim aim, String target, TimePeriod period) {
        Direction direction = aim == Aim.GATHER || aim == Aim.RAISE ? Direction.UP : Direction.DOWN;
        return Yardstick.of(
                        Measure.LEVEL,
                        aim.isStock() ? Basis.POINT : Basis.YTD,
                        direction,
                        Goal.of(new BigDecimal(target)))
                .measure(Derived.known(numbers.get(period)), new Linear(), period)
                .rest();
    }

    private void year(int year, String june, String december) {
        numbers.put(TimePeriod.ofMonth(year, 6), new BigDecimal(june));
        numbers.put(TimePeriod.ofMonth(year, 12), new BigDecimal(december));
    }

    private void actual(String number) {
        numbers.put(JUNE, new BigDecimal(number));
    }
}
