package org.biaogan.dashboard.readiness;

import java.time.LocalDate;
import java.util.List;

/** A project before its start, as the service describes it. */
record Startable(
        String project,
        String name,
        String nameEn,
        String unitName,
        String unitNameEn,
        String leader,
        String leaderName,
        String stage,
        boolean flagship,
        LocalDate plannedStart,
        boolean listed,
        boolean ready,
        int conditions,
        int met,
        List<Lacking> missing) {

    /** A mandatory condition that is not met. */
    record Lacking(
            String name,
            String nameEn,
            String owedByName,
            String owedByNameEn,
            LocalDate promisedOn,
            Long overdueDays,
            LocalDate since) {

        boolean isOverdue() {
            return overdueDays != null && overdueDays > 0;
        }
    }

    record Startables(List<Startable> items) {}

    /** How far it is. */
    Readiness readiness() {
        if (!listed) {
            return Readiness.UNLISTED;
        }
        return ready ? Readiness.READY : Readiness.LACKING;
    }
}
