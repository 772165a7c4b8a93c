package org.biaogan.metrics.portfolio;

import java.util.List;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.FileRow;

/**
 * What is to become of a row.
 *
 * @param versions of its project to be put, in their order; none where the row is refused or says nothing new
 * @param isNew whether the project is
 * @param isKept whether the caller may put it
 */
record Judged(
        FileRow<PortfolioEntry> row,
        List<NewProject> versions,
        boolean isNew,
        boolean isKept,
        List<Fault> faults,
        List<Fault> warnings) {

    static Judged unreadable(FileRow<PortfolioEntry> row) {
        return new Judged(row, List.of(), false, true, row.faults(), List.of());
    }

    boolean isRefused() {
        return !faults.isEmpty();
    }

    boolean isUnchanged() {
        return !isRefused() && versions.isEmpty();
    }
}
