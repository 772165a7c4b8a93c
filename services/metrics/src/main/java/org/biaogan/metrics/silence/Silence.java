package org.biaogan.metrics.silence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.project.CountedProject;

/**
 * A project measured against the rules.
 *
 * @param rules that hold for it, by what they expect
 * @param days without one, by what is expected
 */
record Silence(CountedProject project, Map<SilenceKind, SilenceRule> rules, Map<SilenceKind, Long> days) {

    static Silence of(CountedProject project, SilenceRules inForce, LastHeard heard) {
        Map<SilenceKind, SilenceRule> rules = new EnumMap<>(SilenceKind.class);
        Map<SilenceKind, Long> days = new EnumMap<>(SilenceKind.class);
        for (SilenceKind kind : SilenceKind.values()) {
            inForce.of(kind, project).ifPresent(rule -> rules.put(kind, rule));
            days.put(kind, heard.daysWithout(kind, project));
        }
        return new Silence(project, rules, days);
    }

    /** What the project has been without for longer than allowed. */
    List<SilenceKind> broken() {
        return Arrays.stream(SilenceKind.values())
                .filter(kind -> overdue(kind) > 0)
                .toList();
    }

    boolean isBroken(Optional<SilenceKind> kind) {
        return kind.map(one -> overdue(one) > 0).orElseGet(() -> overdueDays() > 0);
    }

    /** By how many days the rule is exceeded that is exceeded most. */
    long overdueDays() {
        return Arrays.stream(SilenceKind.values())
                .mapToLong(this::overdue)
                .max()
                .orElse(0);
    }

    Integer allowed(SilenceKind kind) {
        return rules.containsKey(kind) ? rules.get(kind).days() : null;
    }

    private long overdue(SilenceKind kind) {
        return rules.containsKey(kind)
                ? Math.max(0, days.get(kind) - rules.get(kind).days())
                : 0;
    }
}
