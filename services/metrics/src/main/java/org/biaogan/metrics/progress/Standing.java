package org.biaogan.metrics.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.light.LightInputs;
import org.biaogan.metrics.light.LightRule;
import org.biaogan.metrics.light.Lit;

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

    /** The standing of a target by what its period says alone; where more is known of peers, the other way in. */
    public static Standing of(Progress progress, Reading reading, LocalDate dueOn, LocalDate today, LightRule rule) {
        return of(
                progress,
                reading,
                dueOn,
                today,
                rule.light(LightInputs.of(
                                progress.deviation().value(), progress.actual().value()))
                        .map(Lit::light));
    }

    /**
     * The standing of a target, the first that applies in the order of {@link State}.
     *
     * @param reading of the period itself, as it counts there ({@link Reading#at})
     * @param dueOn from this day on a missing number is late
     * @param light what its rule lights; empty where too little is known for it
     */
    public static Standing of(
            Progress progress, Reading reading, LocalDate dueOn, LocalDate today, Optional<Light> light) {
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
        return light.map(lit -> new Standing(lit, null)).orElse(new Standing(null, State.NO_DATA));
    }
}
