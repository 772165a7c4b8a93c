package org.biaogan.metrics.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.followup.Escalation;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.matter.FollowedUp;
import org.biaogan.metrics.matter.MatterNames;
import org.biaogan.metrics.matter.PastAction;

/**
 * A directive as others see it (督办事项).
 *
 * @param version counts the actions from 1
 * @param meeting the code of the meeting that decided it
 * @param number its place among that meeting's decisions
 * @param title what was decided
 * @param owner the unit that answers for it
 * @param earlierDeadlines those it had before, the oldest first; null in lists
 * @param overdueDays how many days it is past its deadline; 0 where it is not, or is closed
 * @param escalation to whose desk it has come by the rule; never typed
 * @param allowed what the caller may do with it now; nothing in a look back
 * @param history its actions, the oldest first; null in lists
 * @param recordedBy who acted last
 * @param knownFrom since when that is known
 */
public record DirectiveView(
        String code,
        int version,
        String meeting,
        String meetingTitle,
        LocalDate heldOn,
        int number,
        String title,
        String project,
        String projectName,
        String projectNameEn,
        FollowUpState state,
        String owner,
        String ownerName,
        String ownerNameEn,
        String official,
        String officialName,
        String officialNameEn,
        LocalDate deadline,
        List<LocalDate> earlierDeadlines,
        String measures,
        long overdueDays,
        Escalation escalation,
        List<FollowUpAction> allowed,
        List<PastAction> history,
        String recordedBy,
        Instant knownFrom) {

    static DirectiveView of(FollowedUp<DirectiveVersion> followed, Map<String, MeetingVersion> meetings) {
        DirectiveVersion directive = followed.matter();
        MatterNames names = followed.names();
        MeetingVersion meeting = meetings.get(directive.meeting);
        return new DirectiveView(
                directive.code(),
                directive.version(),
                directive.meeting,
                meeting == null ? null : meeting.title,
                meeting == null ? null : meeting.heldOn,
                directive.number,
                directive.title(),
                directive.project(),
                names.project(directive.project()),
                names.projectEn(directive.project()),
                directive.state(),
                directive.owner(),
                names.unit(directive.owner()),
                names.unitEn(directive.owner()),
                directive.official(),
                names.official(directive.official()),
                names.officialEn(directive.official()),
                directive.deadline(),
                followed.earlierDeadlines(),
                directive.measures(),
                followed.overdueDays(),
                followed.escalation(),
                followed.allowed(),
                followed.history(),
                directive.recordedBy(),
                directive.knownFrom());
    }
}
