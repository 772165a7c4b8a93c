package org.biaogan.metrics.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.followup.Escalation;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.matter.FollowedUp;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A meeting as others see it.
 *
 * @param beginsAt null where only its day is known
 * @param decisions by number, with where each stands
 */
public record MeetingView(
        String code,
        String title,
        LocalDate heldOn,
        Instant beginsAt,
        String place,
        String chair,
        List<String> attendees,
        List<AgendaItem> agenda,
        List<Decision> decisions,
        LocalDate validTo,
        int version,
        String reason,
        String recordedBy,
        Instant knownFrom)
        implements MasterRecord {

    /**
     * A decision and what became of it.
     *
     * @param directive the code of the directive that follows it up
     */
    public record Decision(
            int number,
            String text,
            String directive,
            String owner,
            String ownerName,
            String ownerNameEn,
            String official,
            String officialName,
            LocalDate deadline,
            String project,
            FollowUpState state,
            long overdueDays,
            Escalation escalation) {

        static Decision of(FollowedUp<DirectiveVersion> followed) {
            DirectiveVersion directive = followed.matter();
            return new Decision(
                    directive.number,
                    directive.title(),
                    directive.code(),
                    directive.owner(),
                    followed.names().unit(directive.owner()),
                    followed.names().unitEn(directive.owner()),
                    directive.official(),
                    followed.names().official(directive.official()),
                    directive.deadline(),
                    directive.project(),
                    directive.state(),
                    followed.overdueDays(),
                    followed.escalation());
        }
    }

    static MeetingView of(MeetingVersion meeting, List<Decision> decisions) {
        return new MeetingView(
                meeting.code(),
                meeting.title,
                meeting.heldOn,
                meeting.beginsAt,
                meeting.place,
                meeting.chair,
                List.of(meeting.attendees),
                meeting.agenda.items(),
                decisions,
                meeting.validTo(),
                meeting.version(),
                meeting.reason(),
                meeting.recordedBy(),
                meeting.knownFrom());
    }
}
