package org.biaogan.metrics.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.earnedvalue.Assay;
import org.biaogan.metrics.earnedvalue.PaperFlag;
import org.biaogan.metrics.earnedvalue.PaperProgress;
import org.biaogan.metrics.earnedvalue.Phase;
import org.biaogan.metrics.earnedvalue.Plan;
import org.biaogan.metrics.earnedvalue.Position;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.execution.KnownReport;
import org.biaogan.metrics.project.DeliveryStanding;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.project.YearPlan;

/**
 * How a project's delivery stands on a day: what its records say, put through the arithmetic.
 *
 * @param last the last report; null where there is none
 * @param stated each number as it was reported last, which may be earlier
 * @param paper signs that the last report stands on paper only
 */
record Reckoning(
        Plan plan, KnownReport last, Stated stated, List<PaperFlag> paper, Assay assay, ProjectLightRuleView rule) {

    /** @param reports in the order of the calendar, at least the last ones and the last that state each number */
    static Reckoning of(ProjectView project, List<KnownReport> reports, ProjectLightRules rules, LocalDate today) {
        Plan plan = plan(project);
        KnownReport last = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        Stated stated = new Stated(reports.stream().map(KnownReport::reported).toList());
        ProjectLightRuleView rule = rules.on(project.category(), today);
        return new Reckoning(
                plan,
                last,
                stated,
                last == null ? List.of() : PaperProgress.of(last.reported(), before(last.reported(), reports)),
                Assay.of(
                        new Position(
                                phase(project.stage()),
                                project.actualStart(),
                                plan,
                                stated.lastWith(Reported::physicalPercent)),
                        rule.rule(),
                        today),
                rule);
    }

    DeliveryStanding standing(ProjectLineage lineage, ConfidenceVersion confidence, LocalDate today) {
        Reported reported = last == null ? null : last.reported();
        return new DeliveryStanding(
                today,
                assay.light() == null ? null : assay.light().name(),
                assay.state() == null ? null : assay.state().name(),
                assay.deviationPoints(),
                stated.last(Reported::physicalPercent),
                assay.expectedPercent(),
                stated.last(Reported::completedSinceStart),
                stated.lastOf(today.getYear(), Reported::completedThisYear),
                plan.ofYear(today.getYear()),
                stated.last(Reported::inPlace),
                reported == null ? null : reported.period().toString(),
                last == null ? null : LocalDate.ofInstant(last.enteredAt(), lineage.zone()),
                confidence == null ? null : confidence.level,
                confidence == null ? null : confidence.onDay,
                paper.stream().map(flag -> flag.code().name()).toList(),
                new ProjectFigureIds(lineage).ofStanding(today.getYear()));
    }

    static Plan plan(ProjectView project) {
        Map<Integer, BigDecimal> years = new HashMap<>();
        for (YearPlan year : project.plans()) {
            years.put(year.year(), year.investment());
        }
        return new Plan(project.plannedStart(), project.plannedCompletion(), project.totalInvestment(), years);
    }

    /** What was reported last before a report's own days: a month is not held against the ten days within it. */
    private static Reported before(Reported now, List<KnownReport> reports) {
        return reports.stream()
                .map(KnownReport::reported)
                .filter(report -> report.period().end().isBefore(now.period().start()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Phase phase(Stage stage) {
        return switch (stage) {
            case RESERVE, APPROVED -> Phase.NOT_STARTED;
            case STARTED, UNDER_CONSTRUCTION -> Phase.UNDERWAY;
            case SUSPENDED -> Phase.SUSPENDED;
            case TERMINATED -> Phase.TERMINATED;
            case COMPLETED, IN_PRODUCTION, AT_CAPACITY -> Phase.DONE;
        };
    }
}
