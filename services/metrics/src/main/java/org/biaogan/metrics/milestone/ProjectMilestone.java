package org.biaogan.metrics.milestone;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What was known about a node of a project between two instants. */
@Entity
@Table(name = "project_milestone")
class ProjectMilestone {

    @Id
    @GeneratedValue(generator = "project_milestone_seq")
    @SequenceGenerator(name = "project_milestone_seq", sequenceName = "project_milestone_seq", allocationSize = 50)
    Long id;

    String project;
    String node;
    int version;
    int position;
    String name;
    String nameEn;
    LocalDate firstPlanned;
    LocalDate planned;
    LocalDate forecast;
    LocalDate actual;
    String delayReason;
    String note;
    String recordedBy;
    Instant knownFrom;
    Instant knownTo;

    MilestoneDates dates() {
        return new MilestoneDates(planned, forecast, actual);
    }

    /** Whether it is late on a day, or comes later than it was first planned for. */
    boolean isBehind(LocalDate today) {
        return dates().state(today) == MilestoneState.LATE || dates().expected().isAfter(firstPlanned);
    }

    /** The next version of the same node, with other dates. */
    ProjectMilestone movedTo(MilestoneDates dates, String reason, String why, String recorder, Instant since) {
        ProjectMilestone next = new ProjectMilestone();
        next.project = project;
        next.node = node;
        next.version = version + 1;
        next.position = position;
        next.name = name;
        next.nameEn = nameEn;
        next.firstPlanned = firstPlanned;
        next.planned = dates.planned();
        next.forecast = dates.forecast();
        next.actual = dates.actual();
        next.delayReason = reason;
        next.note = why;
        next.recordedBy = recorder;
        next.knownFrom = since;
        return next;
    }
}
