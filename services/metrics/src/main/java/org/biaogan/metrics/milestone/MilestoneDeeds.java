package org.biaogan.metrics.milestone;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.project.ProjectView;

/** What people hear of a project's nodes: planned, slipped, reached. */
final class MilestoneDeeds {

    private MilestoneDeeds() {}

    static Deed planned(ProjectView project, ProjectMilestone first) {
        return of(DeedKind.MILESTONE_PLANNED, project, first, first.knownFrom).to(first.planned);
    }

    static Deed moved(ProjectView project, ProjectMilestone before, ProjectMilestone now) {
        return of(kind(before, now), project, now, now.knownFrom)
                .from(before.dates().expected())
                .to(now.dates().expected())
                .because(now.note == null ? now.delayReason : now.note);
    }

    /** A node that is planned no more: from a day to none. */
    static Deed dropped(ProjectView project, ProjectMilestone last, Instant since, String reason) {
        return of(DeedKind.MILESTONE_PLANNED, project, last, since)
                .from(last.planned)
                .because(reason);
    }

    private static DeedKind kind(ProjectMilestone before, ProjectMilestone now) {
        if (now.actual != null && !now.actual.equals(before.actual)) {
            return DeedKind.MILESTONE_REACHED;
        }
        return now.dates().slipFrom(before.dates()).isPresent()
                ? DeedKind.MILESTONE_SLIPPED
                : DeedKind.MILESTONE_PLANNED;
    }

    private static Deed of(DeedKind kind, ProjectView project, ProjectMilestone milestone, Instant since) {
        Map<String, Object> detail = new HashMap<>();
        detail.put("node", milestone.node);
        detail.put("name", milestone.name);
        detail.put("nameEn", milestone.nameEn);
        detail.put("version", milestone.version);
        detail.put("delayReason", milestone.delayReason);
        return Deed.of(kind, "projects/%s/milestones/%s".formatted(project.code(), milestone.node), since)
                .project(project.code())
                .unit(project.unit())
                .with(detail);
    }
}
