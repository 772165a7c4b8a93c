package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.comparison.Mean;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/**
 * What peers reach on average (同类平均). Growth and ratios of a whole are no mean of its parts, so what the parent itself
 * reports goes first for them: a city's growth is the average its districts are held against. Otherwise it is the plain
 * mean of the actuals of all peers that have one, the unit itself among them; of itself alone there is no average.
 *
 * @param subjects the peers and their parents
 */
record PeerAverages(Peers peers, Map<Subject, Assessor> subjects) {

    /** Where no rule asks for them. */
    static final PeerAverages NONE = new PeerAverages(new Peers(List.of(), Map.of()), Map.of());

    /** Unrounded; null where it is unknown. */
    BigDecimal of(IndicatorView indicator, UnitView unit, TimePeriod period) {
        return reportedAbove(indicator, unit, period)
                .map(parent -> actual(indicator, parent, period))
                .orElseGet(() -> mean(indicator, unit, period));
    }

    /** What it is made of: the number of the unit above, or those of the peers. */
    Stream<Input> inputs(IndicatorView indicator, UnitView unit, TimePeriod period) {
        return reportedAbove(indicator, unit, period)
                .map(parent -> input(FigureRole.ABOVE, indicator, parent, period))
                .orElseGet(() -> peers.of(unit, period.end()).stream()
                        .flatMap(peer -> input(FigureRole.PEER, indicator, peer, period)));
    }

    /** When anything became known last that decides who is a peer and with what, numbers taken back among it. */
    Instant seen(IndicatorView indicator, UnitView unit, TimePeriod period) {
        Stream<Instant> numbers = Stream.concat(
                        peers.of(unit, period.end()).stream(), peers.parent(unit, period.end()).stream())
                .flatMap(peer -> subject(indicator, peer))
                .flatMap(peer -> Stream.of(
                                Optional.ofNullable(peer.series().seen(period)),
                                Optional.ofNullable(peer.kin().seenBelow().apply(period.year())))
                        .flatMap(Optional::stream));
        return Stream.concat(peers.known(), numbers)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The unit above, where it reports a growth or ratio of the whole. */
    private Optional<String> reportedAbove(IndicatorView indicator, UnitView unit, TimePeriod period) {
        boolean ofTheWhole = indicator.measure() == Measure.GROWTH || indicator.measure() == Measure.RATIO;
        return ofTheWhole
                ? peers.parent(unit, period.end()).filter(parent -> actual(indicator, parent, period) != null)
                : Optional.empty();
    }

    private BigDecimal mean(IndicatorView indicator, UnitView unit, TimePeriod period) {
        List<String> known = peers.of(unit, period.end()).stream()
                .filter(peer -> actual(indicator, peer, period) != null)
                .toList();
        boolean othersAreKnown = known.stream().anyMatch(peer -> !peer.equals(unit.code()));
        return othersAreKnown
                ? Mean.of(known.stream()
                                .map(peer -> actual(indicator, peer, period))
                                .toList())
                        .orElse(null)
                : null;
    }

    private BigDecimal actual(IndicatorView indicator, String unit, TimePeriod period) {
        return subject(indicator, unit)
                .map(peer -> peer.series().actual(period).value())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<Input> input(FigureRole role, IndicatorView indicator, String unit, TimePeriod period) {
        return subject(indicator, unit).flatMap(peer -> Lineage.input(role, new Lineage(peer).actual(period)));
    }

    private Stream<Assessor> subject(IndicatorView indicator, String unit) {
        return Stream.ofNullable(subjects.get(new Subject(indicator.code(), unit)));
    }
}
