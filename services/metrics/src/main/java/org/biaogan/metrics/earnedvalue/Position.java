package org.biaogan.metrics.earnedvalue;

import java.time.LocalDate;

/**
 * All that a project's light depends on.
 *
 * @param startedOn since when reports are due; null where unknown, then by the plan
 * @param last the last report that states physical progress; null where there is none
 */
public record Position(Phase phase, LocalDate startedOn, Plan plan, Reported last) {

    /** What was built by the last report; null where none says. A report of money or people alone says nothing of it. */
    Reported built() {
        return last == null || last.physicalPercent() == null ? null : last;
    }
}
