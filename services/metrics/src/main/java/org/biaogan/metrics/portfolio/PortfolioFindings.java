package org.biaogan.metrics.portfolio;

import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.table.Reason;

/**
 * What was found out about the rows of a file of projects, as it is stored.
 *
 * @param rows why rows are refused
 * @param warnings what looks strange about others
 * @param changes what rows change; of files that were sent before this was kept, none
 * @param columns the header, likewise
 */
record PortfolioFindings(List<Reason> rows, List<Reason> warnings, List<ProjectChange> changes, List<String> columns) {

    PortfolioFindings {
        changes = Objects.requireNonNullElse(changes, List.of());
        columns = Objects.requireNonNullElse(columns, List.of());
    }
}
