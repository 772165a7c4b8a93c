package org.biaogan.metrics.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.condition.OwedCondition;
import org.biaogan.metrics.followup.Escalation;
import org.biaogan.metrics.meeting.DirectiveView;
import org.biaogan.metrics.problem.ProblemView;
import org.biaogan.metrics.project.ProjectView;

/**
 * Something with a day by which it has to be done.
 *
 * @param ref of a target {@code FAI/PX}, of a condition {@code PROJECT/KEY}, else the code
 * @param what of a project the date meant: START, COMPLETION or PRODUCTION; of a target its period; else null
 * @param daysLate 0 where the day has not passed
 * @param escalation to whose desk it has come; null for what does not escalate
 */
public record DueItem(
        Kind kind,
        String ref,
        String what,
        String title,
        String titleEn,
        String project,
        LocalDate dueOn,
        long daysLate,
        Escalation escalation) {

    /** What has to be done. */
    public enum Kind {
        TARGET,
        PROJECT,
        PROBLEM,
        DIRECTIVE,
        CONDITION
    }

    static final Comparator<DueItem> MOST_LATE_FIRST =
            Comparator.comparing(DueItem::dueOn).thenComparing(DueItem::kind).thenComparing(DueItem::ref);

    static DueItem of(ProblemView problem) {
        return new DueItem(
                Kind.PROBLEM,
                problem.code(),
                null,
                problem.title(),
                null,
                problem.project(),
                problem.deadline(),
                problem.overdueDays(),
                problem.escalation());
    }

    static DueItem of(DirectiveView directive) {
        return new DueItem(
                Kind.DIRECTIVE,
                directive.code(),
                null,
                directive.title(),
                null,
                directive.project(),
                directive.deadline(),
                directive.overdueDays(),
                directive.escalation());
    }

    static DueItem of(OwedCondition condition) {
        return new DueItem(
                Kind.CONDITION,
                condition.project() + "/" + condition.key(),
                null,
                condition.name(),
                condition.nameEn(),
                condition.project(),
                condition.promisedOn(),
                condition.overdueDays() == null ? 0 : condition.overdueDays(),
                null);
    }

    /** A number that is due and not there. */
    static DueItem of(AssessmentView late, LocalDate today) {
        return new DueItem(
                Kind.TARGET,
                late.indicator() + "/" + late.unit(),
                late.period(),
                late.indicatorName(),
                late.indicatorNameEn(),
                null,
                late.dueOn(),
                daysLate(late.dueOn(), today),
                null);
    }

    static DueItem of(ProjectView project, String what, LocalDate planned, LocalDate today) {
        return new DueItem(
                Kind.PROJECT,
                project.code(),
                what,
                project.name(),
                project.nameEn(),
                project.code(),
                planned,
                daysLate(planned, today),
                null);
    }

    boolean isLate() {
        return daysLate > 0;
    }

    private static long daysLate(LocalDate due, LocalDate today) {
        return Math.max(0, today.toEpochDay() - due.toEpochDay());
    }
}
