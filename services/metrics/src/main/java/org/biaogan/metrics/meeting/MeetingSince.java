package org.biaogan.metrics.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.change.ChangesView;

/**
 * What moved between a meeting and the one before (上次会议以来).
 *
 * @param previous the meeting before; null where there was none, then nothing is compared
 * @param until when this meeting began; until then, now
 * @param targets lights that turned and numbers that changed; null without a meeting before
 * @param projects what was done about projects and problems, the newest first
 * @param directives what became of the decisions of the previous meeting
 */
public record MeetingSince(
        String meeting,
        Held previous,
        Instant since,
        Instant until,
        ChangesView targets,
        ChangesView projects,
        FollowUp directives) {

    /** A meeting, shortly. */
    public record Held(String code, String title, LocalDate heldOn) {}

    /** How many decisions of the previous meeting are closed, open, and overdue among those. */
    public record FollowUp(long closed, long open, long overdue, List<MeetingView.Decision> items) {}
}
