package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Aside;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.comparison.Contribution;
import org.biaogan.metrics.comparison.Contribution.Part;
import org.biaogan.metrics.figure.Beside;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/**
 * Traces what each unit brought to the growth of the unit above it. As the points of all are rounded to add up to the whole,
 * each is made of everything that is known of the whole family.
 */
final class ContributionLineage {

    private final Map<String, Assessor> family;
    private final Map<String, Lineage> lineages = new HashMap<>();
    private final String above;
    private final TimePeriod period;
    private final Contribution contribution;
    private final Instant known;

    /**
     * @param family the unit above and those right below it, by code
     * @param placed when any unit was described last: who stands below whom changes with it
     */
    ContributionLineage(
            Map<String, Assessor> family, String above, TimePeriod period, Contribution contribution, Instant placed) {
        this.family = family;
        this.above = above;
        this.period = period;
        this.contribution = contribution;
        this.known = Stream.concat(Stream.of(placed), family.values().stream().map(member -> member.known(period)))
                .max(Instant::compareTo)
                .orElseThrow();
        family.forEach((unit, member) -> lineages.put(unit, new Lineage(member)));
    }

    Map<String, String> idsOfWhole() {
        Lineage whole = lineages.get(above);
        Map<String, String> ids = idsOfLevels(above);
        put(ids, "impliedGrowth", whole.of(FigureKind.IMPLIED_GROWTH, period));
        put(ids, "publishedGrowth", whole.of(FigureKind.PUBLISHED_GROWTH, period));
        return ids;
    }

    Map<String, String> idsOfPart(String unit) {
        Map<String, String> ids = idsOfLevels(unit);
        put(ids, "points", of(FigureKind.CONTRIBUTION, unit));
        put(ids, "sharePercent", of(FigureKind.CONTRIBUTION_SHARE, unit));
        return ids;
    }

    Map<String, String> idsOfRest() {
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "points", of(FigureKind.CONTRIBUTION_REST, above));
        return ids;
    }

    /** The figure of a kind; empty where there is no such number. */
    Optional<Figure> of(FigureKind kind, String unit) {
        Optional<Part> part = Optional.ofNullable(contribution.parts().get(unit));
        return switch (kind) {
            case CONTRIBUTION ->
                figure(
                        kind,
                        unit,
                        part.map(own -> own.points().value()),
                        Stream.concat(ofPart(unit), earlier(FigureRole.WHOLE_EARLIER, above)));
            case CONTRIBUTION_SHARE ->
                figure(kind, unit, part.map(own -> own.sharePercent().value()), Stream.concat(ofPart(unit), ofWhole()));
            case CONTRIBUTION_REST ->
                figure(
                        kind,
                        above,
                        Optional.ofNullable(contribution.rest()).map(rest -> rest.value()),
                        Stream.concat(
                                ofWhole(),
                                contribution.parts().keySet().stream().flatMap(this::ofPart)));
            default -> Optional.empty();
        };
    }

    private Optional<Figure> figure(FigureKind kind, String unit, Optional<BigDecimal> value, Stream<Input> inputs) {
        return value.map(number -> figure(kind, family.get(unit), number, inputs.toList()));
    }

    private Figure figure(FigureKind kind, Assessor member, BigDecimal number, List<Input> inputs) {
        Map<String, Integer> units = member.kin().numbers().units();
        boolean isBeside = kind.beside() == Beside.UNIT_ABOVE;
        FigureId id = new FigureId(
                kind,
                member.kin().numbers().indicators().get(member.indicator().code()),
                units.get(member.unit().code()),
                period.lastMonth(),
                known,
                isBeside ? units.get(above) : 0);
        String formula = new FormulaChoice(member.indicator(), null).of(kind, null);
        return new Figure(
                id,
                member.indicator(),
                member.unit(),
                period,
                number,
                formula,
                null,
                null,
                null,
                inputs,
                isBeside ? aside() : null);
    }

    private Aside aside() {
        UnitView unit = family.get(above).unit();
        return new Aside(Beside.UNIT_ABOVE, unit.code(), unit.name(), unit.nameEn(), null);
    }

    private Stream<Input> ofPart(String unit) {
        return Stream.concat(level(FigureRole.PART_LEVEL, unit), earlier(FigureRole.PART_EARLIER, unit));
    }

    private Stream<Input> ofWhole() {
        return Stream.concat(level(FigureRole.WHOLE_LEVEL, above), earlier(FigureRole.WHOLE_EARLIER, above));
    }

    private Stream<Input> level(FigureRole role, String unit) {
        return Lineage.input(role, lineages.get(unit).single(period));
    }

    private Stream<Input> earlier(FigureRole role, String unit) {
        return Lineage.input(role, lineages.get(unit).single(period.previousYear()));
    }

    private Map<String, String> idsOfLevels(String unit) {
        Function<TimePeriod, Optional<Figure>> single = lineages.get(unit)::single;
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "level", single.apply(period));
        put(ids, "earlier", single.apply(period.previousYear()));
        return ids;
    }

    private static void put(Map<String, String> ids, String field, Optional<Figure> figure) {
        figure.ifPresent(known -> ids.put(field, known.id().toString()));
    }
}
