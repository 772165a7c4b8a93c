package org.biaogan.metrics.observation;

import java.util.Map;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.unit.Lineage;
import org.biaogan.metrics.unit.UnitView;

/**
 * Which way a draft goes into the record: at once, or after somebody else's approval (审核).
 *
 * @param publishes whether what the caller posts is an official release, approved on arrival
 * @param indicators the catalogue as it stands
 * @param units the tree as it stands
 */
record Admission(boolean publishes, Map<String, IndicatorView> indicators, Map<String, UnitView> units) {

    /** Whether a draft has to wait for approval. */
    boolean makesWait(Draft draft) {
        return !publishes && asksForApproval(draft.series());
    }

    private boolean asksForApproval(SeriesKey series) {
        return indicators.get(series.indicator()).approvalRequired()
                || Lineage.of(series.unit(), units).stream().anyMatch(UnitView::approvalRequired);
    }
}
