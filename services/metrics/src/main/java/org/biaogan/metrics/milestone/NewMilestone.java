package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/**
 * A node as a caller plans it.
 *
 * @param node its code within the project
 * @param order its place among the nodes; absent for the next, or its own where it comes back
 * @param reason code of a delay reason; needed where a node that was dropped comes back for a later day
 */
public record NewMilestone(
        String node, Integer order, String name, String nameEn, LocalDate planned, String reason, String note) {

    List<Fault> faults() {
        return new Requirements()
                .code("node", node)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .given("planned", planned)
                .optionalCode("reason", reason)
                .optionalText("note", note)
                .rule(order == null || order > 0, "order", "OUT_OF_RANGE", "'order' counts from 1.")
                .faults();
    }

    /** The first version of a node that never was on the plan, unsigned. */
    ProjectMilestone first(String project) {
        ProjectMilestone milestone = new ProjectMilestone();
        milestone.project = project;
        milestone.node = node;
        milestone.version = 1;
        milestone.firstPlanned = planned;
        return planned(milestone);
    }

    /** The next version of a node that was dropped: it goes on counting against what was planned first. */
    ProjectMilestone after(ProjectMilestone dropped) {
        return planned(dropped.movedTo(dates(), reason, note, null, null));
    }

    MilestoneDates dates() {
        return new MilestoneDates(planned, null, null);
    }

    private ProjectMilestone planned(ProjectMilestone milestone) {
        milestone.name = name;
        milestone.nameEn = nameEn;
        milestone.planned = planned;
        milestone.position = order == null ? milestone.position : order;
        return milestone;
    }
}
