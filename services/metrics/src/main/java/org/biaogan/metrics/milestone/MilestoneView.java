package org.biaogan.metrics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of a project as others see it.
 *
 * @param order its place among the project's nodes, from 1
 * @param firstPlanned what the first plan said; never changes
 * @param overdueDays how many days the plan has passed without it; 0 where it has not
 * @param slips every time it came to be expected later, the oldest first; empty on the timeline
 * @param version what the entity tag of a change is made of
 */
public record MilestoneView(
        String node,
        int order,
        String name,
        String nameEn,
        LocalDate planned,
        LocalDate firstPlanned,
        LocalDate forecast,
        LocalDate actual,
        SlipDays slipDays,
        MilestoneState state,
        long overdueDays,
        String note,
        List<SlipView> slips,
        int version,
        String recordedBy,
        Instant knownFrom) {

    /** @param versions of one node, the oldest first, at least one */
    static MilestoneView of(List<ProjectMilestone> versions, LocalDate today) {
        ProjectMilestone now = versions.get(versions.size() - 1);
        MilestoneDates dates = now.dates();
        return new MilestoneView(
                now.node,
                now.position,
                now.name,
                now.nameEn,
                now.planned,
                now.firstPlanned,
                now.forecast,
                now.actual,
                dates.slipAgainst(now.firstPlanned),
                dates.state(today),
                now.actual == null ? Math.max(0, ChronoUnit.DAYS.between(now.planned, today)) : 0,
                now.note,
                slips(versions),
                now.version,
                now.recordedBy,
                now.knownFrom);
    }

    private static List<SlipView> slips(List<ProjectMilestone> versions) {
        List<SlipView> found = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            ProjectMilestone later = versions.get(i);
            later.dates()
                    .slipFrom(versions.get(i - 1).dates())
                    .map(slip -> SlipView.of(slip, later))
                    .ifPresent(found::add);
        }
        return found;
    }
}
