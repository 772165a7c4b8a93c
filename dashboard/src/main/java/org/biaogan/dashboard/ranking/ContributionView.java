package org.biaogan.dashboard.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.biaogan.dashboard.assessment.Growth;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * A growth taken apart, as the page shows it.
 *
 * @param implied growth by the levels, which the points add up to
 * @param published growth on a comparable basis; a dash where none was published
 * @param growthRemark on the published growth, by its status; empty for an ordinary one
 * @param growthNote what has to be said of both growths; empty for nothing
 * @param rest points that the units below leave unexplained; null where there are none
 * @param note what else a reader has to know; empty for nothing
 */
record ContributionView(
        String title,
        String asOf,
        String period,
        String unitOfMeasure,
        Traced level,
        Traced earlier,
        Traced implied,
        Traced published,
        String growthRemark,
        String growthNote,
        List<Row> rows,
        Traced rest,
        String note) {

    private static final int POINTS_DECIMALS = 2;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /**
     * @param remark on the unit's level of the period, by its status; empty for an ordinary one
     * @param note what the statuses of the two levels mean; empty for nothing
     * @param width of the bar in hundredths of the largest contribution
     * @param tone ahead or behind
     */
    record Row(
            String link,
            String unit,
            Traced level,
            Traced earlier,
            Traced points,
            Traced share,
            String remark,
            String note,
            int width,
            String tone) {}

    static ContributionView of(Contribution found, Language language) {
        RankingWords words = language.words(RankingWords.class);
        BigDecimal largest = found.items().stream()
                .map(Contribution.Item::points)
                .filter(points -> points != null)
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return new ContributionView(
                words.contributionTitle(
                        language.pick(found.unitName(), found.unitNameEn()),
                        language.pick(found.indicatorName(), found.indicatorNameEn())),
                MomentText.of(found.asOf(), language),
                PeriodText.of(found.period(), found.basis(), language),
                language.pick(found.unitOfMeasure(), found.unitOfMeasureEn()),
                Traced.of(FigureText.value(found.level(), found.decimals()), found.figures(), "level"),
                Traced.of(FigureText.value(found.earlier(), found.decimals()), found.figures(), "earlier"),
                Traced.of(percent(found.impliedGrowth()), found.figures(), "impliedGrowth"),
                Traced.of(percent(found.publishedGrowth()), found.figures(), "publishedGrowth"),
                Growth.remark(found.growthStatus(), language),
                text(language.pick(found.growthNote(), found.growthNoteEn())),
                found.items().stream()
                        .map(item -> row(item, found, largest, language))
                        .toList(),
                rest(found.rest()),
                text(language.pick(found.note(), found.noteEn())));
    }

    private static Traced rest(Contribution.Rest rest) {
        return rest == null
                ? null
                : Traced.of(FigureText.signed(rest.points(), POINTS_DECIMALS), rest.figures(), "points");
    }

    private static Row row(Contribution.Item item, Contribution found, BigDecimal largest, Language language) {
        BigDecimal points = item.points();
        return new Row(
                Address.of("/indicators/" + found.indicator())
                        .with("unit", item.unit())
                        .with("period", found.period())
                        .text(),
                language.pick(item.unitName(), item.unitNameEn()),
                Traced.of(FigureText.value(item.level(), found.decimals()), item.figures(), "level"),
                Traced.of(FigureText.value(item.earlier(), found.decimals()), item.figures(), "earlier"),
                Traced.of(FigureText.signed(points, POINTS_DECIMALS), item.figures(), "points"),
                Traced.of(FigureText.percent(item.sharePercent()), item.figures(), "sharePercent"),
                Growth.remark(item.status(), language),
                text(language.pick(item.note(), item.noteEn())),
                points == null || largest.signum() == 0
                        ? 0
                        : points.abs()
                                .multiply(FULL)
                                .divide(largest, 0, RoundingMode.HALF_UP)
                                .intValue(),
                points == null || points.signum() >= 0 ? "ahead" : "behind");
    }

    private static String text(String said) {
        return said == null ? "" : said;
    }

    /** With as many decimals as the points that add up to it. */
    private static String percent(BigDecimal growth) {
        return growth == null ? FigureText.NONE : FigureText.value(growth, POINTS_DECIMALS) + "%";
    }
}
