package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.biaogan.metrics.comparison.RollUp;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;

/**
 * All numbers of one subject.
 *
 * @param observations as reported, and the sums that stand in where nothing was
 * @param rollUps the unit's own number of a period beside those of the units below; empty where nothing rolls up
 * @param below those of a unit below, by its code
 * @param seenBelow by year, when anything was said last of the units below; null where nothing rolls up
 */
record UnitNumbers(
        List<ObservationView> observations,
        Function<TimePeriod, Optional<RollUp>> rollUps,
        Function<String, UnitNumbers> below,
        IntFunction<Instant> seenBelow) {

    /** Of an indicator that is not summed over units. */
    static UnitNumbers reported(List<ObservationView> observations) {
        return new UnitNumbers(observations, period -> Optional.empty(), unit -> reported(List.of()), year -> null);
    }
}
