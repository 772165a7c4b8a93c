package org.biaogan.metrics.progress;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.light.LightInputs;
import org.biaogan.metrics.light.LightRule;
import org.biaogan.metrics.light.Lit;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Linear;
import org.junit.jupiter.api.Test;

/** Figures that governments published, digit by digit. */
class PublishedCasesTest {

    /** Jiangmen, development and reform commission: plan 647.4, January to October 629.0: 占年度投资计划的97.2%，超过时间进度13.8个百分点. */
    @Test
    void jiangmenIsAheadBy13point8AndNot13point9Points() {
        Progress progress = measure("647.4", "629.0", "2020-10");

        assertThat(progress.completionPercent().value())
                .isBetween(new BigDecimal("97.15786221810"), new BigDecimal("97.15786221811"));
        assertThat(progress.expectedPercent().value())
                .isBetween(new BigDecimal("83.33333333333"), new BigDecimal("83.33333333334"));
        assertThat(progress.deviation().value())
                .isBetween(new BigDecimal("13.82452888476"), new BigDecimal("13.82452888477"));
        assertThat(shown(progress.completionPercent())).isEqualTo("97.2");
        assertThat(shown(progress.expectedPercent())).isEqualTo("83.3");
        assertThat(shown(progress.deviation())).isEqualTo("13.8");
        assertThat(progress.rest().remaining().value()).isEqualByComparingTo("18.4");
        assertThat(progress.rest().requiredPerMonth().value()).isEqualByComparingTo("9.2");
        assertThat(LightRule.DEFAULT
                        .light(LightInputs.of(progress.deviation().value(), null))
                        .map(Lit::light))
                .contains(Light.GREEN);
    }

    /** The same report: 255 starts planned, 206 made: 开工率80.8%. */
    @Test
    void jiangmenHasStarted80point8PerCentOfItsProjects() {
        Yardstick starts = Yardstick.of(Measure.COUNT, Basis.YTD, Direction.UP, Goal.of(new BigDecimal("255")));
        Progress progress = starts.measure(known("206"), new Linear(), TimePeriod.parse("2020-10"));

        assertThat(shown(progress.completionPercent())).isEqualTo("80.8");
        assertThat(shown(progress.deviation())).isEqualTo("-2.5");
    }

    /** Changzhou, bureau of industry, first half: 新增产值282.8亿，完成全年目标的56.6%，超时序进度6.6个百分点. */
    @Test
    void changzhouIsAheadBy6point6PointsAtMidYear() {
        Progress progress = measure("100", "56.6", "2022-H1");

        assertThat(progress.deviation().value()).isEqualByComparingTo("6.6");
        assertThat(progress).isEqualTo(measure("100", "56.6", "2022-06"));
        assertThat(shown(measure("500", "282.8", "2022-H1").completionPercent()))
                .isEqualTo("56.6");
        assertThat(shown(measure("500", "282.8", "2022-H1").deviation())).isEqualTo("6.6");
    }

    /** Xuanfeng, a town of Luxi county, May 2020: plan 30, done 21; and five projects with 27.5 of 65.5, both 序时进度 41.7%. */
    @Test
    void xuanfengHasSeventyPerCentWhere41point7AreDueInMay() {
        assertThat(shown(measure("30", "21", "2020-05").completionPercent())).isEqualTo("70.0");
        assertThat(shown(measure("30", "21", "2020-05").expectedPercent())).isEqualTo("41.7");
        assertThat(shown(measure("65.5", "27.5", "2020-05").completionPercent()))
                .isEqualTo("42.0");
    }

    /** National Bureau of Statistics, retail sales: 2018-02 year to date 61081.8 after 57959.7, published as +9.7 %. */
    @Test
    void retailLevelsOfJanuaryAndFebruary2018ImplyAnotherGrowthThanPublished() {
        Derived implied = ImpliedGrowth.percent(known("61081.8"), known("57959.7"));

        assertThat(shown(implied)).isEqualTo("5.4");
    }

    private static Progress measure(String target, String actual, String period) {
        Yardstick yardstick = Yardstick.of(Measure.LEVEL, Basis.YTD, Direction.UP, Goal.of(new BigDecimal(target)));
        return yardstick.measure(known(actual), new Linear(), TimePeriod.parse(period));
    }

    private static Derived known(String value) {
        return Derived.of(new BigDecimal(value));
    }

    private static String shown(Derived number) {
        return number.value().setScale(1, HALF_UP).toPlainString();
    }
}
