package org.biaogan.metrics.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.followup.Escalation;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.matter.FollowedUp;
import org.biaogan.metrics.matter.MatterNames;
import org.biaogan.metrics.matter.PastAction;

/**
 * A problem as others see it.
 *
 * @param version counts the actions from 1
 * @param unit the unit it lies in
 * @param light the red light that proposed it; null where somebody registered it unasked
 * @param owner the unit that answers for it; null until it is assigned
 * @param earlierDeadlines those it had before, the oldest first; null in lists
 * @param overdueDays how many days it is past its deadline; 0 where it is not, or is closed
 * @param escalation to whose desk it has come by the rule; never typed
 * @param allowed what the caller may do with it now; nothing in a look back
 * @param history its actions, the oldest first; null in lists
 * @param recordedBy who acted last
 * @param knownFrom since when that is known
 */
public record ProblemView(
        String code,
        int version,
        String title,
        String description,
        ProblemSource source,
        String project,
        String projectName,
        String projectNameEn,
        String unit,
        String unitName,
        String unitNameEn,
        Severity severity,
        LightSeen light,
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

    static ProblemView of(FollowedUp<ProblemVersion> followed) {
        ProblemVersion problem = followed.matter();
        MatterNames names = followed.names();
        return new ProblemView(
                problem.code(),
                problem.version(),
                problem.title(),
                problem.description,
                problem.origin(),
                problem.project(),
                names.project(problem.project()),
                names.projectEn(problem.project()),
                problem.unit,
                names.unit(problem.unit),
                names.unitEn(problem.unit),
                problem.severity,
                problem.seen(),
                problem.state(),
                problem.owner(),
                names.unit(problem.owner()),
                names.unitEn(problem.owner()),
                problem.official(),
                names.official(problem.official()),
                names.officialEn(problem.official()),
                problem.deadline(),
                followed.earlierDeadlines(),
                problem.measures(),
                followed.overdueDays(),
                followed.escalation(),
                followed.allowed(),
                followed.history(),
                problem.recordedBy(),
                problem.knownFrom());
    }
}
