package org.biaogan.metrics.assessment;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/**
 * What peers reach on average (同类平均). Growth and ratios of a whole are no mean of its parts, so what the parent itself
 * reports goes first for them: a city's growth is the average its districts are held against. Otherwise it is the plain
 * mean of the actuals of all peers that have one, the unit itself among them; of itself alone there is no average.
 *
 * @param series of the peers and their parents
 */
record PeerAverages(Peers peers, Map<Subject, Series> series) {

    /** Where no rule asks for them. */
    static final PeerAverages NONE = new PeerAverages(new Peers(List.of(), Map.of()), Map.of());

    /** Unrounded; null where it is unknown. */
    BigDecimal of(IndicatorView indicator, UnitView unit, TimePeriod period) {
        return reportedAbove(indicator, unit, period).orElseGet(() -> mean(indicator, unit, period));
    }

    private Optional<BigDecimal> reportedAbove(IndicatorView indicator, UnitView unit, TimePeriod period) {
        boolean ofTheWhole = indicator.measure() == Measure.GROWTH || indicator.measure() == Measure.RATIO;
        return ofTheWhole
                ? peers.parent(unit, period.end()).map(parent -> actual(indicator, parent, period))
                : Optional.empty();
    }

    private BigDecimal mean(IndicatorView indicator, UnitView unit, TimePeriod period) {
        List<String> known = peers.of(unit, period.end()).stream()
                .filter(peer -> actual(indicator, peer, period) != null)
                .toList();
        boolean othersAreKnown = known.stream().anyMatch(peer -> !peer.equals(unit.code()));
        return othersAreKnown
                ? known.stream()
                        .map(peer -> actual(indicator, peer, period))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), DECIMAL128)
                : null;
    }

    private BigDecimal actual(IndicatorView indicator, String unit, TimePeriod period) {
        Series numbers = series.get(new Subject(indicator.code(), unit));
        return numbers == null ? null : numbers.actual(period).value();
    }
}
