package org.biaogan.dashboard.readiness;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit with what it owes to projects, as the service describes it.
 *
 * @param owedBy null for what no unit was named for
 * @param count of all that it owes
 * @param items the first of it
 */
record Owing(
        String owedBy,
        String owedByName,
        String owedByNameEn,
        int count,
        int overdue,
        LocalDate oldest,
        List<Owed> items) {

    /** One thing owed. */
    record Owed(
            String project,
            String projectName,
            String projectNameEn,
            String unitName,
            String unitNameEn,
            String name,
            String nameEn,
            boolean mandatory,
            String owedByOfficialName,
            LocalDate promisedOn,
            Long overdueDays,
            LocalDate since,
            String owedByName,
            String owedByNameEn) {}

    record Debts(List<Owed> items) {}

    record Owings(List<Owing> items) {}
}
