package org.biaogan.metrics.execution;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.project.YearPlan;

/** What is known, and what waits, of the projects of a sheet, and which of them are asked for therefore. */
record SheetRecords(Map<ReportKey, NewProgress> known, Map<String, NewProgress> pending, Set<String> reporting) {

    /** A project that reported so lately is expected to go on, also after its completion. */
    static final int DAYS_BACK = 62;

    static final SheetRecords NONE = new SheetRecords(Map.of(), Map.of(), Set.of());

    static SheetRecords of(Collection<ProgressVersion> versions, Collection<ProgressSubmission> submissions) {
        Map<ReportKey, NewProgress> known = new HashMap<>();
        Set<String> reporting = new HashSet<>();
        versions.forEach(version -> {
            known.put(version.key(), version.content().report(version.key(), version.reason));
            reporting.add(version.project);
        });
        Map<String, NewProgress> pending = new HashMap<>();
        submissions.forEach(submission ->
                pending.put(submission.project, submission.content().report(submission.key(), submission.reason)));
        return new SheetRecords(known, pending, reporting);
    }

    ProgressSheet sheet(UnitProjects.Found found, ReportingPeriod period, Locks locks, Instant asOf) {
        List<ProgressSheetItem> items = found.projects().stream()
                .filter(project -> asksFor(project, period))
                .map(project -> item(project, period, locks))
                .toList();
        return new ProgressSheet(
                found.unit().code(),
                found.unit().name(),
                found.unit().nameEn(),
                period.toString(),
                asOf,
                !items.isEmpty() && items.stream().allMatch(ProgressSheetItem::closed),
                items);
    }

    /** Projects from approval to completion; others if they reported lately, or have a plan for the year. */
    private boolean asksFor(ProjectView project, ReportingPeriod period) {
        if (project.validTo() != null && period.start().isAfter(project.validTo())) {
            return false;
        }
        boolean speaks = reporting.contains(project.code()) || pending.containsKey(project.code());
        boolean goesOn = project.stage() == Stage.APPROVED
                || project.stage() == Stage.SUSPENDED
                || project.stage().isBeingBuilt();
        boolean isPlanned = project.stage() == Stage.RESERVE && plan(project, period.year()) != null;
        return speaks || goesOn || isPlanned;
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
