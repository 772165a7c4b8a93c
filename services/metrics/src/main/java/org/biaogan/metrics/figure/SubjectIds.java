package org.biaogan.metrics.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.unit.UnitView;

/**
 * Gives ids to numbers that stand somewhere as they were recorded or set: the same ids that assessments give them.
 *
 * @param indicators as known at the instant looked at, by code
 * @param units likewise
 */
public record SubjectIds(SubjectNumbers numbers, Map<String, IndicatorView> indicators, Map<String, UnitView> units) {

    /** Of the version that holds at the instant looked at; no newer description of its subject is left out of it. */
    public Map<String, String> ofHolding(String field, RecordedNumber number) {
        return recorded(field, number, since(number.indicator(), number.unit(), number.knownFrom()));
    }

    /** Of a version whether it still holds or not: as of when it became known it is found again. */
    public Map<String, String> ofVersion(String field, RecordedNumber number) {
        return recorded(field, number, number.knownFrom());
    }

    /** Of a number of what is known at the instant looked at, the latest of it since then; empty without the number. */
    public Optional<String> of(
            FigureKind kind, String indicator, String unit, YearMonth end, BigDecimal value, Instant knownFrom) {
        return value == null || !knows(indicator, unit)
                ? Optional.empty()
                : Optional.of(id(kind, indicator, unit, end, since(indicator, unit, knownFrom)));
    }

    /** When a unit was placed where it is: where numbers are summed over units any of them counts, wherever in the tree. */
    public Instant placedSince(String indicator, String unit) {
        return indicators.get(indicator).rollsUp()
                ? units.values().stream()
                        .map(UnitView::knownFrom)
                        .max(Instant::compareTo)
                        .orElseThrow()
                : units.get(unit).knownFrom();
    }

    private Map<String, String> recorded(String field, RecordedNumber number, Instant vintage) {
        return kind(number)
                .map(kind -> Map.of(field, id(kind, number.indicator(), number.unit(), number.periodEnd(), vintage)))
                .orElse(Map.of());
    }

    private Optional<FigureKind> kind(RecordedNumber number) {
        if (number.value() == null || !knows(number.indicator(), number.unit())) {
            return Optional.empty();
        }
        IndicatorView indicator = indicators.get(number.indicator());
        if (number.basis() != indicator.basis()) {
            return Optional.empty();
        }
        if (number.measure() == indicator.measure()) {
            return Optional.of(FigureKind.RECORDED);
        }
        return Optional.of(FigureKind.PUBLISHED_GROWTH).filter(any -> number.measure() == Measure.GROWTH);
    }

    private boolean knows(String indicator, String unit) {
        return indicators.containsKey(indicator) && units.containsKey(unit);
    }

    private Instant since(String indicator, String unit, Instant knownFrom) {
        return knows(indicator, unit)
                ? Stream.of(knownFrom, indicators.get(indicator).knownFrom(), placedSince(indicator, unit))
                        .max(Instant::compareTo)
                        .orElseThrow()
                : knownFrom;
    }

    private String id(FigureKind kind, String indicator, String unit, YearMonth end, Instant vintage) {
        return new FigureId(
                        kind,
                        numbers.indicators().get(indicator),
                        numbers.units().get(unit),
                        end,
                        vintage)
                .toString();
    }
}
