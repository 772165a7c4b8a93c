package org.biaogan.metrics.progress;

import java.time.LocalDate;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.light.LightRule;

/**
 * What a board shows for a target (亮灯或状态): a light or a state, never both, never neither.
 *
 * @param light null where there is a state
 * @param state null where there is a light
 */
public record Standing(Light light, State state) {

    /** Of an indicator without a target for the year. */
    public static final Standing WITHOUT_TARGET = new Standing(null, State.NO_TARGET);

    public Standing {
        if ((light == null) == (state == null)) {
            throw new IllegalArgumentException("either a light or a state");
        }
    }

    /**
     * The standing of a target, the first that applies in the order of {@link State}.
     *
     * @param reading of the period itself, as it counts there ({@link Reading#at})
     * @param dueOn from this day on a missing number is late
     */
    public static Standing of(Progress progress, Reading reading, LocalDate dueOn, LocalDate today, LightRule rule) {
        if (reading.isIncludedElsewhere() || dueOn.isAfter(today)) {
            return new Standing(null, State.NOT_DUE);
        }
        if (reading.isNothing()) {
            return new Standing(null, State.LATE);
        }
        if (!progress.actual().isPresent()) {
            return new Standing(null, State.NO_DATA);
        }
        if (progress.met()) {
            return new Standing(null, State.MET);
        }
        Derived deviation = progress.deviation();
        return deviation.isPresent()
                ? new Standing(rule.light(deviation.value()), null)
                : new Standing(null, State.NO_DATA);
    }
}
