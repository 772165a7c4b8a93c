package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.project.StandingView;

/**
 * A project on the timeline (一张时间轴): how long it is planned and was built, and its nodes.
 *
 * @param light today's; null where there is none, or an earlier instant was asked for
 * @param state why there is no light; null where there is one
 * @param milestones in order, without their slips
 */
public record TimelineRow(
        String project,
        String name,
        String nameEn,
        String unit,
        String unitName,
        String unitNameEn,
        String leader,
        String leaderName,
        boolean flagship,
        Stage stage,
        String light,
        String state,
        List<Bar> bars,
        List<MilestoneView> milestones) {

    /** What a bar shows. */
    public enum Kind {
        /** From the planned start to the planned completion, or production where that is planned. */
        PLANNED,
        /** From the day it started to the day it was completed, or to today. */
        ACTUAL
    }

    /** @param open whether it goes on beyond its end */
    public record Bar(Kind kind, LocalDate from, LocalDate to, boolean open) {}

    static TimelineRow of(ProjectView project, StandingView standing, List<MilestoneView> milestones, LocalDate today) {
        return new TimelineRow(
                project.code(),
                project.name(),
                project.nameEn(),
                project.unit(),
                project.unitName(),
                project.unitNameEn(),
                project.leader(),
                project.leaderName(),
                project.flagship(),
                project.stage(),
                standing == null ? null : standing.light(),
                standing == null ? null : standing.state(),
                bars(project, today),
                milestones);
    }

    private static List<Bar> bars(ProjectView project, LocalDate today) {
        List<Bar> bars = new ArrayList<>();
        LocalDate planned =
                project.plannedProduction() == null ? project.plannedCompletion() : project.plannedProduction();
        if (project.plannedStart() != null && planned != null) {
            bars.add(new Bar(Kind.PLANNED, project.plannedStart(), planned, false));
        }
        if (project.actualStart() != null) {
            boolean open = project.actualCompletion() == null;
            bars.add(new Bar(Kind.ACTUAL, project.actualStart(), open ? today : project.actualCompletion(), open));
        }
        return bars;
    }
}
