package org.biaogan.metrics.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.metrics.delivery.ProjectFigure.Input;
import org.biaogan.metrics.earnedvalue.CurvePoint;
import org.biaogan.metrics.earnedvalue.Index;
import org.biaogan.metrics.earnedvalue.Plan;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.execution.KnownReport;
import org.biaogan.metrics.execution.ReportedNumber;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.figure.ProjectNumber;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectView;

/**
 * What the numbers of a project are made of, as everything was known at an instant: its plan, and what it reported. What
 * depends on the day of looking at it, such as days overdue, is no figure.
 *
 * @param number the project's, in ids
 * @param reports those that the numbers asked for rest on, in the order of the calendar
 * @param zone whose calendar says in which month a total became known
 */
record ProjectLineage(ProjectView project, int number, List<KnownReport> reports, ZoneId zone) {

    static final String ENTERED = "recorded";

    private static final int DECEMBER = 12;

    /** A number at a period; empty where there is none. */
    Optional<ProjectFigure> of(FigureKind kind, ReportingPeriod period) {
        return switch (kind) {
            case PROJECT_TOTAL -> planned(kind, sinceMonth(), project.totalInvestment());
            case PROJECT_YEAR_PLAN -> planned(kind, yearOf(period), plan().ofYear(period.year()));
            case PROJECT_EXPECTED ->
                figure(kind, period, plan().timeShare(period.end()), "project-time-share", List.of());
            case PROJECT_DEVIATION -> deviation(period);
            case PROJECT_PLANNED_INVESTMENT -> plannedInvestment(period);
            case PROJECT_PLANNED_SHARE -> share(kind, period, plannedInvestment(period));
            case PROJECT_COMPLETED_SHARE -> share(kind, period, of(FigureKind.PROJECT_COMPLETED_SINCE_START, period));
            case PROJECT_IN_PLACE_SHARE -> share(kind, period, of(FigureKind.PROJECT_IN_PLACE, period));
            case PROJECT_SPI -> spi(period);
            case PROJECT_CPI -> cpi(period);
            default -> ReportedNumber.of(kind).flatMap(stated -> reported(stated, period));
        };
    }

    private Optional<ProjectFigure> reported(ReportedNumber stated, ReportingPeriod period) {
        return report(period)
                .filter(report -> stated.in(report.reported()) != null)
                .map(report -> new ProjectFigure(
                        ProjectNumber.id(stated.kind(), number, period, report.knownFrom()),
                        project,
                        period,
                        stated.in(report.reported()),
                        ENTERED,
                        report,
                        List.of()));
    }

    private Optional<ProjectFigure> planned(FigureKind kind, ReportingPeriod period, BigDecimal value) {
        return figure(kind, period, value, ENTERED, List.of());
    }

    private Optional<ProjectFigure> deviation(ReportingPeriod period) {
        Optional<ProjectFigure> physical = of(FigureKind.PROJECT_PHYSICAL, period);
        Optional<ProjectFigure> expected = of(FigureKind.PROJECT_EXPECTED, period);
        return physical.isEmpty() || expected.isEmpty()
                ? Optional.empty()
                : figure(
                        FigureKind.PROJECT_DEVIATION,
                        period,
                        physical.get().value().subtract(expected.get().value()),
                        "project-deviation",
                        List.of(
                                new Input(FigureRole.PHYSICAL, physical.get()),
                                new Input(FigureRole.EXPECTED, expected.get())));
    }

    private Optional<ProjectFigure> plannedInvestment(ReportingPeriod period) {
        List<Input> years = plan().years().keySet().stream()
                .filter(year -> year <= period.year())
                .flatMap(year ->
                        of(FigureKind.PROJECT_YEAR_PLAN, ReportingPeriod.of(YearMonth.of(year, DECEMBER))).stream())
                .map(year -> new Input(FigureRole.YEAR_PLAN, year))
                .toList();
        return figure(
                FigureKind.PROJECT_PLANNED_INVESTMENT,
                period,
                plan().investmentBy(period.end()),
                "project-planned-investment",
                years);
    }

    private Optional<ProjectFigure> share(FigureKind kind, ReportingPeriod period, Optional<ProjectFigure> part) {
        Optional<ProjectFigure> total = of(FigureKind.PROJECT_TOTAL, period);
        return part.isEmpty() || total.isEmpty()
                ? Optional.empty()
                : figure(
                        kind,
                        period,
                        CurvePoint.share(part.get().value(), total.get().value()),
                        "project-investment-share",
                        List.of(
                                new Input(FigureRole.PART_OF_TOTAL, part.get()),
                                new Input(FigureRole.TOTAL_INVESTMENT, total.get())));
    }

    private Optional<ProjectFigure> spi(ReportingPeriod period) {
        Optional<ProjectFigure> physical = of(FigureKind.PROJECT_PHYSICAL, period);
        Optional<ProjectFigure> expected = of(FigureKind.PROJECT_EXPECTED, period);
        return figure(
                FigureKind.PROJECT_SPI,
                period,
                Index.ofSchedule(value(physical), value(expected)).value(),
                "project-spi",
                inputs(new Part(FigureRole.PHYSICAL, physical), new Part(FigureRole.EXPECTED, expected)));
    }

    private Optional<ProjectFigure> cpi(ReportingPeriod period) {
        Optional<ProjectFigure> physical = of(FigureKind.PROJECT_PHYSICAL, period);
        Optional<ProjectFigure> total = of(FigureKind.PROJECT_TOTAL, period);
        Optional<ProjectFigure> cost = of(FigureKind.PROJECT_ACTUAL_COST, period);
        return figure(
                FigureKind.PROJECT_CPI,
                period,
                Index.ofCost(value(physical), value(total), value(cost)).value(),
                "project-cpi",
                inputs(
                        new Part(FigureRole.PHYSICAL, physical),
                        new Part(FigureRole.TOTAL_INVESTMENT, total),
                        new Part(FigureRole.ACTUAL_COST, cost)));
    }

    private record Part(FigureRole role, Optional<ProjectFigure> figure) {}

    private static List<Input> inputs(Part... parts) {
        return Stream.of(parts)
                .flatMap(part -> part.figure().stream().map(figure -> new Input(part.role(), figure)))
                .toList();
    }

    private static BigDecimal value(Optional<ProjectFigure> figure) {
        return figure.map(ProjectFigure::value).orElse(null);
    }

    /** Of what the project plans, together with other figures: known since the latest of them. */
    private Optional<ProjectFigure> figure(
            FigureKind kind, ReportingPeriod period, BigDecimal value, String formula, List<Input> inputs) {
        Instant vintage = inputs.stream()
                .map(input -> input.figure().id().vintage())
                .reduce(project.knownFrom(), (one, other) -> one.isAfter(other) ? one : other);
        return Optional.ofNullable(value)
                .map(known -> new ProjectFigure(
                        ProjectNumber.id(kind, number, period, vintage),
                        project,
                        period,
                        known,
                        formula,
                        null,
                        inputs));
    }

    /** The report on a period; empty where there is none. */
    Optional<KnownReport> report(ReportingPeriod period) {
        return reports.stream()
                .filter(report -> report.reported().period().equals(period))
                .findFirst();
    }

    /** The last report that states a number. */
    Optional<Reported> lastWith(ReportedNumber stated) {
        return Optional.ofNullable(
                new Stated(reports.stream().map(KnownReport::reported).toList()).lastWith(stated::in));
    }

    private Plan plan() {
        return Reckoning.plan(project);
    }

    private ReportingPeriod sinceMonth() {
        return ReportingPeriod.of(YearMonth.from(project.knownFrom().atZone(zone)));
    }

    private static ReportingPeriod yearOf(ReportingPeriod period) {
        return ReportingPeriod.of(YearMonth.of(period.year(), DECEMBER));
    }
}
