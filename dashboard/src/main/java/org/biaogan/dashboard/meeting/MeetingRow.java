package org.biaogan.dashboard.meeting;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;

/** A meeting in the list, with how its decisions stand. */
record MeetingRow(
        String link,
        String title,
        String code,
        String heldOn,
        String place,
        String chair,
        String decided,
        String closed,
        String overdue,
        boolean late,
        boolean retired) {

    static MeetingRow of(Meeting meeting) {
        List<Meeting.Decision> decisions = meeting.decisionsOrNone();
        long closed = decisions.stream()
                .filter(decision -> !decision.state().isOpen())
                .count();
        long overdue = decisions.stream()
                .filter(decision -> decision.overdueDays() > 0)
                .count();
        return new MeetingRow(
                MeetingPage.PATH + "/" + meeting.code(),
                meeting.title(),
                meeting.code(),
                MomentText.of(meeting.heldOn()),
                meeting.place() == null ? "" : meeting.place(),
                meeting.chair() == null ? "" : meeting.chair(),
                String.valueOf(decisions.size()),
                String.valueOf(closed),
                String.valueOf(overdue),
                overdue > 0,
                meeting.isRetired());
    }
}
