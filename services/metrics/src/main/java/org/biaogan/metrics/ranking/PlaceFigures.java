package org.biaogan.metrics.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.assessment.Figure;
import org.biaogan.metrics.assessment.Figure.Aside;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.Beside;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.figure.RankingNumber;
import org.biaogan.metrics.figure.SubjectNumbers;
import org.biaogan.metrics.peergroup.PeerGroupView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/**
 * The figures of a ranking: places and how they changed. As a place depends on everybody's number, each is made of all that
 * is known of the group.
 *
 * @param vintage when anything of it became known last
 */
record PlaceFigures(Placing placing, RankingView shown, SubjectNumbers numbers, Instant vintage) {

    private static final String FORMULA = "rank";

    /** The ids of an item's numbers by the names of its fields. */
    Map<String, String> of(RankingView.Item item) {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("place", id(FigureKind.PLACE, item.unit()).toString());
        ids.put("value", placing.valueId(placing.now(), item.unit()));
        if (item.change() != null) {
            ids.put("placeOfBoth", id(FigureKind.PLACE_OF_BOTH, item.unit()).toString());
            ids.put("previousPlace", id(FigureKind.PREVIOUS_PLACE, item.unit()).toString());
            ids.put("change", id(FigureKind.PLACES_MOVED, item.unit()).toString());
        }
        return ids;
    }

    /** The figure of a kind; empty where a unit has no such number. */
    Optional<Figure> of(FigureKind kind, String unit) {
        return shown.items().stream()
                .filter(item -> item.unit().equals(unit) && number(kind, item) != null)
                .findFirst()
                .map(item -> new Figure(
                        id(kind, unit),
                        placing.ground().indicator(),
                        unit(unit),
                        period(),
                        BigDecimal.valueOf(number(kind, item)),
                        FORMULA,
                        null,
                        null,
                        null,
                        inputs(kind, item).toList(),
                        aside()));
    }

    private static Integer number(FigureKind kind, RankingView.Item item) {
        return switch (kind) {
            case PLACE -> Integer.valueOf(item.place());
            case PLACE_OF_BOTH -> item.placeOfBoth();
            case PREVIOUS_PLACE -> item.previousPlace();
            default -> item.change();
        };
    }

    private Stream<Input> inputs(FigureKind kind, RankingView.Item item) {
        TimePeriod before = TimePeriod.parse(shown.previousPeriod());
        return switch (kind) {
            case PLACE -> values(placing.now(), period(), ranked(any -> true), item.unit());
            case PLACE_OF_BOTH -> values(placing.now(), period(), ranked(PlaceFigures::isOfBoth), item.unit());
            case PREVIOUS_PLACE -> values(placing.before(), before, ranked(PlaceFigures::isOfBoth), item.unit());
            default ->
                Stream.of(
                        place(FigureRole.PLACE_BEFORE, FigureKind.PREVIOUS_PLACE, item),
                        place(FigureRole.PLACE_NOW, FigureKind.PLACE_OF_BOTH, item));
        };
    }

    private Input place(FigureRole role, FigureKind kind, RankingView.Item item) {
        return new Input(
                role,
                Figure.named(
                        id(kind, item.unit()),
                        placing.ground().indicator(),
                        unit(item.unit()),
                        period(),
                        BigDecimal.valueOf(number(kind, item)),
                        null));
    }

    private Set<String> ranked(Predicate<RankingView.Item> chosen) {
        return shown.items().stream().filter(chosen).map(RankingView.Item::unit).collect(Collectors.toSet());
    }

    private static boolean isOfBoth(RankingView.Item item) {
        return item.change() != null;
    }

    private Stream<Input> values(List<AssessmentView> rows, TimePeriod period, Set<String> units, String own) {
        return rows.stream()
                .filter(row -> units.contains(row.unit()))
                .map(row -> new Input(
                        row.unit().equals(own) ? FigureRole.OWN_VALUE : FigureRole.OTHER_VALUE,
                        Figure.named(
                                FigureId.parse(placing.valueId(rows, row.unit())),
                                placing.ground().indicator(),
                                unit(row.unit()),
                                period,
                                placing.value(row),
                                row.deviationUnit())));
    }

    private FigureId id(FigureKind kind, String unit) {
        return new FigureId(
                kind,
                numbers.indicators().get(placing.ground().indicator().code()),
                numbers.units().get(unit),
                period().lastMonth(),
                vintage,
                new RankingNumber(
                                numbers.groups().get(placing.ground().group().code()),
                                placing.by().number())
                        .number());
    }

    private Aside aside() {
        PeerGroupView group = placing.ground().group();
        return new Aside(
                Beside.RANKING,
                group.code(),
                group.name(),
                group.nameEn(),
                placing.by().name());
    }

    private UnitView unit(String code) {
        return placing.ground().units().get(code);
    }

    private TimePeriod period() {
        return TimePeriod.parse(shown.period());
    }
}
