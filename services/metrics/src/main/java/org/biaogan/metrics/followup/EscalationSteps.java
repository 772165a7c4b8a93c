package org.biaogan.metrics.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From how many days of lateness on a matter escalates to whom (升级规则).
 *
 * @param steps upwards: each a higher level from a later day on
 */
public record EscalationSteps(List<Step> steps) {

    /** @param fromDays how many days past the deadline it begins, 1 or more */
    public record Step(Escalation level, int fromDays) {}

    /** The first and the last day on which a deadline lies that has escalated so far; null is without end. */
    public record Deadlines(LocalDate first, LocalDate last) {}

    public EscalationSteps {
        steps = List.copyOf(steps);
        if (!isSound(steps)) {
            throw new IllegalArgumentException("steps rise from level to level and from day to day: " + steps);
        }
    }

    /** Whether steps rise from level to level and from day to day, beginning with the first day of lateness or later. */
    public static boolean isSound(List<Step> steps) {
        Step before = new Step(Escalation.NONE, 0);
        for (Step step : steps) {
            if (step.fromDays() <= before.fromDays() || step.level().compareTo(before.level()) <= 0) {
                return false;
            }
            before = step;
        }
        return !steps.isEmpty();
    }

    /** How far something that many days late has escalated. */
    public Escalation level(long daysOverdue) {
        return steps.stream()
                .filter(step -> daysOverdue >= step.fromDays())
                .map(Step::level)
                .reduce(Escalation.NONE, (lower, higher) -> higher);
    }

    /** Where the deadlines lie that have escalated to a level by a day; empty where the rule has no such level. */
    public Optional<Deadlines> deadlines(Escalation level, LocalDate today) {
        if (level == Escalation.NONE) {
            return Optional.of(new Deadlines(today.minusDays(steps.get(0).fromDays() - 1L), null));
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).level() == level) {
                LocalDate first = i + 1 == steps.size()
                        ? null
                        : today.minusDays(steps.get(i + 1).fromDays() - 1L);
                return Optional.of(
                        new Deadlines(first, today.minusDays(steps.get(i).fromDays())));
            }
        }
        return Optional.empty();
    }
}
