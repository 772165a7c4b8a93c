package org.biaogan.metrics.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.condition.OwedCondition;
import org.biaogan.metrics.meeting.DirectiveView;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.problem.ProblemView;

/**
 * What an official answers for (责任清单).
 *
 * @param today the day in the zone that lateness is reckoned by
 * @param week from Monday to Sunday
 * @param late what has passed its day undone, the most late first
 * @param dueThisWeek what is undone and has its day in this week, passed or not, the earliest first
 */
public record Dossier(
        OfficialView official,
        Instant asOf,
        LocalDate today,
        Week week,
        Targets targets,
        Projects projects,
        Problems problems,
        Directives directives,
        Conditions conditionsOwed,
        List<DueItem> late,
        List<DueItem> dueThisWeek) {

    /** How many targets show which light, or have met their goal, or are late with their number. */
    public record Targets(int green, int yellow, int red, int met, int late, List<TargetLine> items) {}

    /** How many projects are red. */
    public record Projects(int red, List<ProjectLine> items) {}

    /** What is open, and overdue of it. */
    public record Problems(int open, int overdue, List<ProblemView> items) {}

    /** What is open, and overdue of it. */
    public record Directives(int open, int overdue, List<DirectiveView> items) {}

    /** What projects lack and the official owes, and how many promises have passed. */
    public record Conditions(int missing, int overdue, List<OwedCondition> items) {}
}
