package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.unit.UnitHierarchy;

/**
 * What a board is asked.
 *
 * @param period empty for the last month for which anything is known
 * @param units empty for all of the zone itself
 * @param indicators empty for all
 * @param theme null for all
 * @param flagship whether only the targets watched before all others are asked for (标志性指标)
 * @param responsible an official's code, for the targets he or she answers for; null for all
 */
public record BoardQuestion(
        Optional<TimePeriod> period,
        List<String> units,
        List<String> indicators,
        String theme,
        boolean flagship,
        String responsible,
        Optional<Instant> asOf,
        Page page) {

    private static final Page EVERYTHING = new Page(0, Integer.MAX_VALUE);

    /** Everything about some units and indicators as of an instant, on one page. */
    public static BoardQuestion whole(
            Optional<TimePeriod> period, List<String> units, List<String> indicators, Instant asOf) {
        return new BoardQuestion(period, units, indicators, null, false, null, Optional.of(asOf), EVERYTHING);
    }

    /** The same as of another instant, or empty for now. */
    BoardQuestion asOf(Optional<Instant> other) {
        return new BoardQuestion(period, units, indicators, theme, flagship, responsible, other, page);
    }

    /** The same with the units it means: who names none asks about the zone, not about its peers. */
    BoardQuestion within(Frame frame) {
        List<String> own = new UnitHierarchy(frame.units()).own();
        return !units.isEmpty() || own.size() == frame.units().size()
                ? this
                : new BoardQuestion(period, own, indicators, theme, flagship, responsible, asOf, page);
    }
}
