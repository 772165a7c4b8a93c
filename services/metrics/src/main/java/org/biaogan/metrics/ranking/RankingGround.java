package org.biaogan.metrics.ranking;

import java.time.Instant;
import java.util.Map;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.peergroup.PeerGroupView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/** What a ranking stands on: group, indicator and units as they were known at one instant. */
record RankingGround(Instant asOf, PeerGroupView group, IndicatorView indicator, Map<String, UnitView> units) {

    /**
     * The period that places are compared with: the one before, of a year's first the last of the year before; a January
     * that is included in its February is passed over.
     */
    TimePeriod before(TimePeriod period) {
        TimePeriod previous = period.previous();
        return indicator.januaryInFebruary() && previous.isJanuary() ? previous.previous() : previous;
    }
}
