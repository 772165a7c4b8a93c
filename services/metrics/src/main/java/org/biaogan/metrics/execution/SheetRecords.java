package org.biaogan.metrics.execution;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.YearPlan;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.unit.UnitView;

/** What is known, and what waits, of the projects of a sheet. */
record SheetRecords(Map<ReportKey, NewProgress> known, Map<String, NewProgress> pending) {

    /** A project that reported so lately is expected to go on, also after its completion. */
    static final int DAYS_BACK = 62;

    static final SheetRecords NONE = new SheetRecords(Map.of(), Map.of());

    static SheetRecords of(Collection<ProgressVersion> versions, Collection<ProgressSubmission> submissions) {
        Map<ReportKey, NewProgress> known = new HashMap<>();
        versions.forEach(version -> known.put(version.key(), version.content().report(version.key(), version.reason)));
        Map<String, NewProgress> pending = new HashMap<>();
        submissions.forEach(submission ->
                pending.put(submission.project, submission.content().report(submission.key(), submission.reason)));
        return new SheetRecords(known, pending);
    }

    /** @param asked a page of the projects asked for */
    ProgressSheet sheet(UnitView unit, Paged<ProjectView> asked, ReportingPeriod period, Locks locks, Instant asOf) {
        List<ProgressSheetItem> items = asked.items().stream()
                .map(project -> item(project, period, locks))
                .toList();
        return new ProgressSheet(
                unit.code(),
                unit.name(),
                unit.nameEn(),
                period.toString(),
                asOf,
                !items.isEmpty() && items.stream().allMatch(ProgressSheetItem::closed),
                asked.total(),
                items);
    }

    private ProgressSheetItem item(ProjectView project, ReportingPeriod period, Locks locks) {
        YearPlan plan = plan(project, period.year());
        return ProgressSheetItem.of(
                project,
                plan == null ? null : plan.investment(),
                Admission.lock(locks, project, period).closed(),
                known.get(new ReportKey(project.code(), period)),
                pending.get(project.code()),
                known.get(new ReportKey(project.code(), period.previous())));
    }

    private static YearPlan plan(ProjectView project, int year) {
        return project.plans().stream()
                .filter(plan -> plan.year() == year)
                .findFirst()
                .orElse(null);
    }
}
