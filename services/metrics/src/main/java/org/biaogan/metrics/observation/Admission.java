package org.biaogan.metrics.observation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.biaogan.metrics.closing.Lock;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.unit.Lineage;
import org.biaogan.metrics.unit.UnitView;

/**
 * Which way a draft goes into the record: at once, after somebody else's approval (审核), or not at all, as its period
 * is closed (锁定).
 *
 * @param publishes whether what the caller posts is an official release, approved on arrival and never too late
 * @param approves for which units the caller is an approver
 * @param indicators the catalogue as it stands
 * @param units the tree as it stands
 * @param locks what is closed today
 */
record Admission(
        boolean publishes,
        Predicate<String> approves,
        Map<String, IndicatorView> indicators,
        Map<String, UnitView> units,
        Locks locks) {

    /** Whether a draft has to wait for approval, if it is taken at all: where it is asked for, and after closing. */
    boolean makesWait(Draft draft) {
        return !publishes && (asksForApproval(draft.series()) || lock(draft).closed());
    }

    /** Why a draft is too late; a closed period takes an approver's corrections, and what is published officially. */
    Optional<Fault> refuses(Draft draft, boolean isCorrection) {
        Lock lock = publishes ? null : lock(draft);
        if (lock == null || !lock.closed()) {
            return Optional.empty();
        }
        boolean approver = approves.test(draft.series().unit());
        return approver && isCorrection ? Optional.empty() : Optional.of(closed(draft, lock, approver));
    }

    private static Fault closed(Draft draft, Lock lock, boolean approver) {
        String way = approver
                ? "a first value is now taken from an official release only"
                : "it is now corrected by an approver, with a reason";
        return new Fault(
                "period",
                "PERIOD_CLOSED",
                "%s is closed for '%s': %s; %s."
                        .formatted(draft.period(), draft.series().unit(), lock.reason(), way));
    }

    private Lock lock(Draft draft) {
        SeriesKey series = draft.series();
        return locks.of(indicators.get(series.indicator()), series.unit(), draft.period());
    }

    private boolean asksForApproval(SeriesKey series) {
        return indicators.get(series.indicator()).approvalRequired()
                || Lineage.of(series.unit(), units).stream().anyMatch(UnitView::approvalRequired);
    }
}
