package org.biaogan.dashboard.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.Growth;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * A ranking as the page shows it.
 *
 * @param basis what the numbers are, such as the published growth
 * @param compared with which period, and among how many, places are compared
 */
record RankingView(
        String title,
        String asOf,
        String basis,
        String unitOfMeasure,
        String period,
        String compared,
        List<Row> rows,
        List<Left> without) {

    /**
     * @param remark on the growth ranked by, by its status; empty for an ordinary one, and where it is no growth
     * @param note what has to be said of that growth; empty for nothing
     * @param tone ahead, behind or neither, in a style sheet's words
     */
    record Row(
            Traced place,
            boolean tied,
            String link,
            String unit,
            boolean external,
            Traced value,
            String remark,
            String note,
            Traced previous,
            Traced change,
            String tone) {}

    /** A unit without a place. */
    record Left(String unit, boolean external, String why) {}

    static RankingView of(Ranking ranking, RankedBy by, Language language) {
        RankingWords words = language.words(RankingWords.class);
        return new RankingView(
                words.title(
                        language.pick(ranking.groupName(), ranking.groupNameEn()),
                        language.pick(ranking.indicatorName(), ranking.indicatorNameEn())),
                MomentText.of(ranking.asOf(), language),
                basis(ranking, by, words),
                unit(ranking, by, words, language),
                PeriodText.of(ranking.period(), ranking.basis(), language),
                ranking.previousPeriod() == null
                        ? ""
                        : words.compared(
                                PeriodText.of(ranking.previousPeriod(), ranking.basis(), language),
                                String.valueOf(ranking.ofBoth())),
                ranking.items().stream()
                        .map(item -> row(item, ranking, by, words, language))
                        .toList(),
                Stream.ofNullable(ranking.without())
                        .flatMap(List::stream)
                        .map(left -> new Left(
                                language.pick(left.unitName(), left.unitNameEn()),
                                left.external(),
                                words.why(Unranked.of(left.why()))))
                        .toList());
    }

    private static Row row(Ranking.Item item, Ranking ranking, RankedBy by, RankingWords words, Language language) {
        Integer change = item.change();
        return new Row(
                traced(String.valueOf(item.place()), item, "place"),
                item.tied(),
                Address.of("/indicators/" + ranking.indicator())
                        .with("unit", item.unit())
                        .with("period", ranking.period())
                        .text(),
                language.pick(item.unitName(), item.unitNameEn()),
                item.external(),
                traced(value(item.value(), ranking, by), item, "value"),
                Growth.remark(item.growthStatus(), language),
                Optional.ofNullable(language.pick(item.growthNote(), item.growthNoteEn()))
                        .orElse(""),
                traced(
                        item.previousPlace() == null ? FigureText.NONE : String.valueOf(item.previousPlace()),
                        item,
                        "previousPlace"),
                traced(change(change, words), item, "change"),
                change == null || change == 0 ? "" : change > 0 ? "ahead" : "behind");
    }

    private static Traced traced(String text, Ranking.Item item, String field) {
        return Traced.of(text, item.figures(), field);
    }

    private static String change(Integer change, RankingWords words) {
        if (change == null) {
            return FigureText.NONE;
        }
        if (change == 0) {
            return words.same();
        }
        return change > 0 ? words.up(String.valueOf(change)) : words.down(String.valueOf(-change));
    }

    private static String value(BigDecimal value, Ranking ranking, RankedBy by) {
        return switch (by) {
            case ACTUAL -> FigureText.value(value, ranking.decimals());
            case COMPLETION, GROWTH -> FigureText.value(value, 1);
            case DEVIATION -> FigureText.signed(value, 1);
        };
    }

    private static String basis(Ranking ranking, RankedBy by, RankingWords words) {
        if (by == RankedBy.GROWTH && "IMPLIED".equals(ranking.growth())) {
            return words.impliedGrowth();
        }
        return words.by(by);
    }

    private static String unit(Ranking ranking, RankedBy by, RankingWords words, Language language) {
        return switch (by) {
            case ACTUAL -> language.pick(ranking.unitOfMeasure(), ranking.unitOfMeasureEn());
            case COMPLETION, GROWTH -> "%";
            case DEVIATION -> words.points();
        };
    }
}
