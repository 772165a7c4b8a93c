package org.biaogan.metrics.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.change.ChangesView;

/**
 * What moved between a meeting and the one before (上次会议以来).
 *
 * @param previous the meeting before; null where there was none, then nothing is compared
 * @param until when this meeting began; until then, now
 * @param targets lights that turned and numbers that changed; null without a meeting before
 * @param projects what was done about projects
 * @param directives what became of the decisions of the previous meeting
 */
public record MeetingSince(
        String meeting,
        Held previous,
        Instant since,
        Instant until,
        ChangesView targets,
        Deeds projects,
        FollowUp directives) {

    /** A meeting, shortly. */
    public record Held(String code, String title, LocalDate heldOn) {}

    /**
     * A page of deeds.
     *
     * @param total how many there are in all
     */
    public record Deeds(long total, List<ProjectDeed> items) {}

    /**
     * Something done about a project.
     *
     * @param subject what was changed, as a path below the API
     * @param before a word or a number as text; null where nothing was
     */
    public record ProjectDeed(
            DeedKind kind,
            String subject,
            String project,
            String projectName,
            String projectNameEn,
            String unit,
            String unitName,
            String unitNameEn,
            String before,
            String after,
            String reason,
            String by,
            Instant at) {}

    /** How many decisions of the previous meeting are closed, open, and overdue among those. */
    public record FollowUp(long closed, long open, long overdue, List<MeetingView.Decision> items) {}
}
