package org.biaogan.metrics.execution;

import java.time.Instant;
import org.biaogan.metrics.observation.SubmissionState;
import org.biaogan.metrics.project.ProjectView;

/**
 * A submitted report as others see it.
 *
 * @param report what it says
 * @param current what everybody sees of the same period; null where nothing is known
 * @param decidedBy null while it waits, as are the other fields about the decision
 * @param mayDecide whether the caller may approve or return it now
 */
public record ProgressSubmissionView(
        long id,
        String project,
        String projectName,
        String projectNameEn,
        String unit,
        String unitName,
        String moneyUnit,
        String period,
        NewProgress report,
        NewProgress current,
        String submittedBy,
        Instant submittedAt,
        SubmissionState state,
        String decidedBy,
        Instant decidedAt,
        String decisionReason,
        boolean mayDecide) {

    static ProgressSubmissionView of(
            ProgressSubmission submission,
            ProjectView project,
            ProgressVersion current,
            Instant asOf,
            boolean mayDecide) {
        boolean decided = submission.isDecidedAt(asOf);
        return new ProgressSubmissionView(
                submission.id,
                submission.project,
                project.name(),
                project.nameEn(),
                project.unit(),
                project.unitName(),
                project.moneyUnit(),
                submission.period,
                submission.content().report(submission.key(), submission.reason),
                current == null ? null : current.content().report(current.key(), current.reason),
                submission.submittedBy,
                submission.submittedAt,
                submission.stateAt(asOf),
                decided ? submission.decidedBy : null,
                decided ? submission.decidedAt : null,
                decided ? submission.decisionReason : null,
                mayDecide);
    }
}
