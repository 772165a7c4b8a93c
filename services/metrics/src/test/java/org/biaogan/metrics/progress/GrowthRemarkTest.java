package org.biaogan.metrics.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.progress.GrowthRemark.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthRemarkTest {

    private static final List<Mark> NORMAL = List.of(new Mark("A", null, false));

    /** National Bureau of Statistics, retail sales, January and February 2018: published +9.7 %. */
    @Test
    void theRetailCaseOf2018IsExplainedAndNotOverwritten() {
        GrowthComparison retail = comparison("9.7", "61081.8", "57959.7");

        assertThat(retail.published()).isEqualByComparingTo("9.7");
        assertThat(Percent.shown(retail.implied().value())).isEqualTo("5.4");
        assertThat(Percent.shown(retail.difference().value())).isEqualTo("4.3");
        assertThat(remark(retail).note())
                .isEqualTo("公布增速9.7%，按总量推算5.4%，相差4.3个百分点；公布增速按可比口径计算，所用上年同期数与本期统计范围一致，和上年公布的数据有口径差异。");
        assertThat(remark(retail).noteEn())
                .startsWith("published 9.7 %, implied by the levels 5.4 %, 4.3 points apart; published growth is on");
    }

    @ParameterizedTest
    @CsvSource({"5.1, false", "4.9, false", "5.11, true", "4.89, true"})
    void onlyMoreThanATenthOfAPointNeedsExplaining(String published, boolean needed) {
        GrowthComparison comparison = comparison(published, "105", "100");

        assertThat(comparison.needsExplaining()).isEqualTo(needed);
        assertThat(remark(comparison).note() != null).isEqualTo(needed);
    }

    @Test
    void withoutAPublishedGrowthThereIsNoDifference() {
        assertThat(comparison(null, "105", "100").difference()).isEqualTo(Derived.absent(Absence.NOTHING_KNOWN));
    }

    @Test
    void withoutLevelsTheReasonOfTheirAbsenceIsKept() {
        GrowthComparison comparison =
                new GrowthComparison(BigDecimal.ONE, Derived.absent(Absence.INCLUDED_IN_FEBRUARY));

        assertThat(comparison.difference()).isEqualTo(Derived.absent(Absence.INCLUDED_IN_FEBRUARY));
        assertThat(comparison.needsExplaining()).isFalse();
    }

    @Test
    void aBreakAProvisionalValueAndAnotherDefinitionAreSaidAlthoughTheGrowthsAgree() {
        GrowthRemark remark = new GrowthRemark(
                comparison("5", "105", "100"),
                List.of(new Mark("P", null, false)),
                List.of(new Mark("D", "纳入新区企业", false)),
                null,
                null);

        assertThat(remark.note()).isEqualTo("本期为初步数（P），以后可能修订；上年同期统计口径不同（D）：纳入新区企业。");
        assertThat(remark.noteEn()).startsWith("provisional (P): may be revised; the definition");
        assertThat(remark(comparison("5", "105", "100"), "B").note()).contains("断点");
    }

    @Test
    void aMarkedNumberIsTheExplanationAndTheGeneralOneIsLeftOut() {
        assertThat(remark(comparison("9.7", "105", "100"), "B").note())
                .isEqualTo("公布增速9.7%，按总量推算5.0%，相差4.7个百分点；本期数列有断点（B），与以前不可直接比较。");
    }

    @Test
    void theCataloguesOwnBasisGoesBeforeTheGeneralOne() {
        GrowthRemark remark = new GrowthRemark(comparison("9.7", "105", "100"), NORMAL, NORMAL, "按不变价格计算", null);

        assertThat(remark.note()).endsWith("相差4.7个百分点；按不变价格计算。");
        assertThat(remark.noteEn()).endsWith("4.7 points apart; 按不变价格计算.");
    }

    @Test
    void aFebruaryWithItsJanuaryBesideOneWithoutIsNamed() {
        GrowthRemark remark =
                new GrowthRemark(comparison("5", "210", "100"), List.of(new Mark("W", null, true)), NORMAL, null, null);

        assertThat(remark.note()).endsWith("两年中只有一年的2月含1月。");
    }

    @Test
    void aProvisionalFebruaryWithItsJanuaryIsLikeLastYears() {
        GrowthRemark remark = new GrowthRemark(
                comparison("9.7", "105", "100"),
                List.of(new Mark("P", null, true)),
                List.of(new Mark("W", null, true)),
                null,
                null);

        assertThat(remark.note()).endsWith("本期为初步数（P），以后可能修订。");
    }

    private static GrowthComparison comparison(String published, String level, String earlier) {
        return new GrowthComparison(
                Figures.number(published),
                ImpliedGrowth.percent(Derived.of(Figures.number(level)), Derived.of(Figures.number(earlier))));
    }

    private static GrowthRemark remark(GrowthComparison comparison) {
        return remark(comparison, "A");
    }

    private static GrowthRemark remark(GrowthComparison comparison, String status) {
        return new GrowthRemark(comparison, List.of(new Mark(status, null, false)), NORMAL, null, null);
    }
}
