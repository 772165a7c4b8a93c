package org.biaogan.metrics.ranking;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.comparison.Ranking;
import org.biaogan.metrics.comparison.Ranking.Change;
import org.biaogan.metrics.comparison.Ranking.Place;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/** The places of a group's units by the rows of two boards. */
record Placing(RankingGround ground, RankedBy by, List<AssessmentView> now, List<AssessmentView> before) {

    RankingView view(TimePeriod period, OffsetDateTime asOf) {
        GrowthKind growth = growth();
        SortedMap<String, BigDecimal> values = values(now, growth);
        boolean fallingIsBetter = by.fallingIsBetter(ground.indicator());
        Map<String, Change> changes = Ranking.changes(values(before, growth), values, fallingIsBetter);
        List<RankingView.Item> places = Ranking.of(values, fallingIsBetter).places().stream()
                .map(place -> item(place, changes.get(place.unit()), growth))
                .toList();
        IndicatorView indicator = ground.indicator();
        return new RankingView(
                ground.group().code(),
                ground.group().name(),
                ground.group().nameEn(),
                indicator.code(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unitOfMeasure(),
                indicator.unitOfMeasureEn(),
                indicator.decimals(),
                period.toString(),
                ground.before(period).toString(),
                basis(),
                asOf,
                by,
                growth,
                places.size(),
                changes.size(),
                places,
                without(values.keySet()));
    }

    /** Null where units are not ranked by growth, or growth is what the indicator measures. */
    private GrowthKind growth() {
        boolean beside = by == RankedBy.GROWTH && ground.indicator().measure() != Measure.GROWTH;
        return beside ? GrowthKind.of(now) : null;
    }

    /** Growth is the period's own; everything else is what the boards show. */
    private Basis basis() {
        Basis own = ground.indicator().basis();
        return by == RankedBy.GROWTH ? own : own.shown(ground.indicator().measure());
    }

    private SortedMap<String, BigDecimal> values(List<AssessmentView> rows, GrowthKind growth) {
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        rows.stream()
                .filter(row -> by.value(row, growth) != null)
                .forEach(row -> values.put(row.unit(), by.value(row, growth)));
        return values;
    }

    private RankingView.Item item(Place place, Change change, GrowthKind growth) {
        UnitView unit = ground.units().get(place.unit());
        Optional<AssessmentView> growing = row(now, place.unit()).filter(any -> isByGrowth());
        return new RankingView.Item(
                place.number(),
                place.tied(),
                unit.code(),
                unit.name(),
                unit.nameEn(),
                unit.external(),
                place.value(),
                change == null ? null : change.now(),
                change == null ? null : change.before(),
                change == null ? null : change.places(),
                growing.map(row -> growth == GrowthKind.PUBLISHED ? row.growthStatus() : row.status())
                        .orElse(null),
                growing.map(AssessmentView::growthNote).orElse(null),
                growing.map(AssessmentView::growthNoteEn).orElse(null),
                Map.of());
    }

    /** The id of the number a unit is ranked by among some rows. */
    String valueId(List<AssessmentView> rows, String unit) {
        return row(rows, unit)
                .map(row -> row.figures().get(by.field(row, growth())))
                .orElseThrow();
    }

    private static Optional<AssessmentView> row(List<AssessmentView> rows, String unit) {
        return rows.stream().filter(row -> row.unit().equals(unit)).findFirst();
    }

    /** Whether the numbers ranked by are growth, beside the indicator's own numbers or as these. */
    private boolean isByGrowth() {
        return by == RankedBy.GROWTH
                || by == RankedBy.ACTUAL && ground.indicator().measure() == Measure.GROWTH;
    }

    /** The number a row is ranked by. */
    BigDecimal value(AssessmentView row) {
        return by.value(row, growth());
    }

    private List<RankingView.Without> without(Set<String> ranked) {
        Map<String, AssessmentView> rows =
                now.stream().collect(Collectors.toMap(AssessmentView::unit, Function.identity()));
        return ground.group().units().stream()
                .filter(unit -> !ranked.contains(unit))
                .sorted()
                .map(code -> without(ground.units().get(code), rows.get(code)))
                .toList();
    }

    private RankingView.Without without(UnitView unit, AssessmentView row) {
        Unranked why = row == null ? Unranked.NOTHING_KNOWN : by.why(row);
        return new RankingView.Without(unit.code(), unit.name(), unit.nameEn(), unit.external(), why);
    }
}
