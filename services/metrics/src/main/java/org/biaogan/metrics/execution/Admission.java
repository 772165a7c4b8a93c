package org.biaogan.metrics.execution;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.biaogan.metrics.closing.Lock;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.unit.Lineage;
import org.biaogan.metrics.unit.UnitView;

/**
 * Which way a report goes into the record, by the same rules as an observation: at once, after somebody else's approval,
 * or not at all, as its month is closed. Ten days are closed with their month.
 *
 * @param publishes whether what the caller posts is approved on arrival and never too late
 * @param approves for which units the caller is an approver
 * @param units the tree as it stands
 * @param locks what is closed today
 */
record Admission(boolean publishes, Predicate<String> approves, Map<String, UnitView> units, Locks locks) {

    /** After how many days a report counts as due when months are closed by rule: as an indicator that says nothing. */
    private static final int DUE_DAYS = 20;

    /** Whether a draft has to wait for approval, if it is taken at all: where it is asked for, and after closing. */
    boolean makesWait(Draft draft) {
        return !publishes && (asksForApproval(draft) || lock(draft).closed());
    }

    /** Why a draft is too late; a closed month takes an approver's corrections, and what an administrator posts. */
    Optional<Fault> refuses(Draft draft, boolean isCorrection) {
        Lock lock = publishes ? null : lock(draft);
        if (lock == null || !lock.closed()) {
            return Optional.empty();
        }
        boolean approver = draft.project().units().stream().anyMatch(approves);
        return approver && isCorrection ? Optional.empty() : Optional.of(closed(draft, lock, approver));
    }

    private static Fault closed(Draft draft, Lock lock, boolean approver) {
        String way = approver
                ? "a first report is now taken from an administrator only"
                : "it is now corrected by an approver, with a reason";
        return new Fault(
                "period",
                "PERIOD_CLOSED",
                "%s is closed for '%s': %s; %s."
                        .formatted(draft.period(), draft.project().unit(), lock.reason(), way));
    }

    /** Whether a project's report on a period is closed; ten days are with their month. */
    static Lock lock(Locks locks, ProjectView project, ReportingPeriod period) {
        return locks.ofRecords(project.unit(), period.inMonth(), DUE_DAYS);
    }

    private Lock lock(Draft draft) {
        return lock(locks, draft.project(), draft.period());
    }

    private boolean asksForApproval(Draft draft) {
        return draft.project().units().stream()
                .flatMap(unit -> Lineage.of(unit, units).stream())
                .anyMatch(UnitView::approvalRequired);
    }
}
