package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.period.ReportingPeriod;

/**
 * Where a project stands on a day (项目研判): exactly one of light and state. States come first, in the order done,
 * suspended, terminated, no plan, not due, late; a project is never red because its report is late.
 *
 * @param light null where there is a state
 * @param state null where there is a light
 * @param deviationPoints physical − expected progress, positive when ahead; null where either is unknown
 * @param expectedPercent share of the planned time gone at the end of the last report that states physical progress, or by
 *     the day where there is none
 */
public record Assay(Light light, ProjectState state, BigDecimal deviationPoints, BigDecimal expectedPercent) {

    /** @param today the day on which it is looked at */
    public static Assay of(Position position, ProjectLightRule rule, LocalDate today) {
        Plan plan = position.plan();
        Reported last = position.built();
        BigDecimal expected =
                plan.timeShare(last == null ? today : last.period().end());
        BigDecimal physical = last == null ? null : last.physicalPercent();
        BigDecimal deviation = physical == null || expected == null ? null : physical.subtract(expected);
        ProjectState state = state(position, rule, today);
        Light light = state == null ? light(position, rule, deviation, today) : null;
        return new Assay(light, state == null && light == null ? ProjectState.NO_DATA : state, deviation, expected);
    }

    private static ProjectState state(Position position, ProjectLightRule rule, LocalDate today) {
        ProjectState ended =
                switch (position.phase()) {
                    case DONE -> ProjectState.DONE;
                    case SUSPENDED -> ProjectState.SUSPENDED;
                    case TERMINATED -> ProjectState.TERMINATED;
                    default -> null;
                };
        if (ended != null) {
            return ended;
        }
        if (!position.plan().isTimed()) {
            return ProjectState.NO_PLAN;
        }
        if (position.phase() == Phase.NOT_STARTED) {
            return today.isAfter(position.plan().start()) ? null : ProjectState.NOT_DUE;
        }
        return isReportLate(position, rule, today) ? ProjectState.LATE : null;
    }

    /** Whether a month with work in it is past its due day, and no report of physical progress reaches its end. */
    private static boolean isReportLate(Position position, ProjectLightRule rule, LocalDate today) {
        YearMonth due = YearMonth.from(today).minusMonths(1);
        while (!today.isAfter(due.atEndOfMonth().plusDays(rule.reportDueDays()))) {
            due = due.minusMonths(1);
        }
        LocalDate since =
                Objects.requireNonNullElse(position.startedOn(), position.plan().start());
        LocalDate end = ReportingPeriod.of(due).end();
        return !end.isBefore(since)
                && (position.built() == null || position.built().period().end().isBefore(end));
    }

    private static Light light(Position position, ProjectLightRule rule, BigDecimal deviation, LocalDate today) {
        long lateStart = ChronoUnit.DAYS.between(position.plan().start(), today);
        long lateCompletion = ChronoUnit.DAYS.between(position.plan().completion(), today);
        boolean notStarted = position.phase() == Phase.NOT_STARTED;
        return Stream.of(
                        deviation == null ? null : rule.ofDeviation(deviation),
                        notStarted && lateStart > 0 ? rule.ofOverdueStart(lateStart) : null,
                        lateCompletion > 0 ? rule.ofOverdueCompletion(lateCompletion) : null)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
