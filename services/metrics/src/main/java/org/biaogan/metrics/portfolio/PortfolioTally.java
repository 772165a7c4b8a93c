package org.biaogan.metrics.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.Reason;

/** What becomes of all the rows of a file together. */
record PortfolioTally(List<Judged> rows) {

    private static final int MOST_REASONS = 1000;

    boolean refusesAny() {
        return refused() > 0;
    }

    int refused() {
        return count(rows.stream().filter(Judged::isRefused).count());
    }

    int unchanged() {
        return count(rows.stream().filter(Judged::isUnchanged).count());
    }

    int added() {
        return count(rows.stream()
                .filter(row -> !row.versions().isEmpty() && row.isNew())
                .count());
    }

    int revised() {
        return count(rows.stream()
                .filter(row -> !row.versions().isEmpty() && !row.isNew())
                .count());
    }

    int warned() {
        return rows.stream().mapToInt(row -> row.warnings().size()).sum();
    }

    PortfolioFindings findings(List<String> columns) {
        List<Reason> reasons = new ArrayList<>();
        List<Reason> warnings = new ArrayList<>();
        rows.forEach(row -> {
            keep(reasons, row, row.faults());
            keep(warnings, row, row.warnings());
        });
        return new PortfolioFindings(reasons, warnings, changes(), columns);
    }

    /** None where any row is refused, as then nothing changes. */
    private List<ProjectChange> changes() {
        if (refusesAny()) {
            return List.of();
        }
        return rows.stream()
                .filter(row -> !row.versions().isEmpty())
                .limit(MOST_REASONS)
                .map(ProjectChange::of)
                .toList();
    }

    /**
     * By project, the versions to be put.
     *
     * @param source what a new project past the reserve is registered by, where the file does not say why
     */
    List<List<NewProject>> versions(String source) {
        return rows.stream()
                .map(row -> row.versions(source))
                .filter(versions -> !versions.isEmpty())
                .toList();
    }

    /** The rows about projects that the caller does not keep. */
    List<Fault> foreign() {
        return rows.stream()
                .filter(row -> !row.isKept())
                .limit(MOST_REASONS)
                .map(row -> new Fault(
                        "[%d].unit".formatted(row.row().line()),
                        "NOT_KEPT",
                        "Row %d is about a project of other units than the caller's."
                                .formatted(row.row().line())))
                .toList();
    }

    private static void keep(List<Reason> kept, Judged row, List<Fault> faults) {
        faults.stream()
                .limit(Math.max(0, MOST_REASONS - kept.size()))
                .map(row.row()::reason)
                .forEach(kept::add);
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
