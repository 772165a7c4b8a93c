package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.biaogan.metrics.progress.Goal;
import org.biaogan.metrics.target.Ambition;
import org.biaogan.metrics.target.TargetView;

/** The targets of one subject by year and ambition. */
final class Goals {

    private final Map<Integer, Map<Ambition, TargetView>> byYear = new HashMap<>();

    Goals(Collection<TargetView> targets) {
        targets.forEach(target -> byYear.computeIfAbsent(target.year(), year -> new EnumMap<>(Ambition.class))
                .put(target.ambition(), target));
    }

    /** The target that drives the assessment of a year; null where there is none. */
    TargetView of(int year) {
        return at(year, Ambition.TARGET);
    }

    /** The value of the target of another ambition; null where there is none. */
    BigDecimal value(int year, Ambition ambition) {
        TargetView target = at(year, ambition);
        return target == null ? null : target.value();
    }

    /** When the target that drives the assessment of a year was set last; null where there is none. */
    Instant knownFrom(int year) {
        TargetView target = of(year);
        return target == null ? null : target.knownFrom();
    }

    static Goal goal(TargetView target) {
        return new Goal(target.value(), target.low(), target.high(), target.base());
    }

    /** The target of a year and ambition; null where there is none. */
    TargetView at(int year, Ambition ambition) {
        return byYear.getOrDefault(year, Map.of()).get(ambition);
    }
}
