package org.biaogan.metrics.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.FileRow;

/**
 * What is to become of a row.
 *
 * @param before the project as it is described now; null where it is new, or the row unreadable
 * @param versions of its project to be put, in their order; none where the row is refused or says nothing new
 * @param isNew whether the project is
 * @param isKept whether the caller may put it
 */
record Judged(
        FileRow<PortfolioEntry> row,
        NewProject before,
        List<NewProject> versions,
        boolean isNew,
        boolean isKept,
        List<Fault> faults,
        List<Fault> warnings) {

    static Judged unreadable(FileRow<PortfolioEntry> row) {
        return new Judged(row, null, List.of(), false, true, row.faults(), List.of());
    }

    /** The project as it is to be described; only of a row that says something new. */
    NewProject last() {
        return versions.get(versions.size() - 1);
    }

    /** The versions, of a new project that is past the reserve the first with a reason. */
    List<NewProject> versions(String source) {
        if (!isNew || versions.isEmpty()) {
            return versions;
        }
        NewProject first = versions.get(0);
        if (!first.isPastReserve() || first.reason() != null) {
            return versions;
        }
        List<NewProject> all = new ArrayList<>(versions);
        all.set(0, first.with(Map.of("reason", source)));
        return all;
    }

    boolean isRefused() {
        return !faults.isEmpty();
    }

    boolean isUnchanged() {
        return !isRefused() && versions.isEmpty();
    }
}
