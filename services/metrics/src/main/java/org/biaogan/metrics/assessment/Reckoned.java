package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.outlook.Backtest;
import org.biaogan.metrics.outlook.ForecastDistribution;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Progress;
import org.biaogan.metrics.trajectory.Trajectory;

/** What the numbers of a subject are read from, each reckoned once however many numbers ask for it. */
final class Reckoned {

    private final Assessor assessor;
    private final Map<TimePeriod, Optional<Progress>> progress = new HashMap<>();
    private final Map<TimePeriod, Optional<ForecastDistribution>> forecasts = new HashMap<>();
    private final Map<TimePeriod, Backtest> backtests = new HashMap<>();
    private final Map<Integer, Optional<Trajectory>> trajectories = new HashMap<>();
    private final Map<Integer, Optional<Instant>> seenBelow = new HashMap<>();

    Reckoned(Assessor assessor) {
        this.assessor = assessor;
    }

    /** How a period stands against its year's target; empty without one. */
    Optional<Progress> progress(TimePeriod period) {
        return progress.computeIfAbsent(period, assessor::progress);
    }

    /** What is left of the year's target at a period; empty without one. */
    Optional<Rest> rest(TimePeriod period) {
        return progress(period).map(measured -> assessor.rest(period, measured));
    }

    /** Where the year is likely to end; empty where that cannot be said. */
    Optional<ForecastDistribution> forecast(TimePeriod period) {
        return forecasts.computeIfAbsent(
                period,
                at -> Optional.ofNullable(assessor.yearEnd(at).forecast().distribution()));
    }

    /** What the year is likely to have come to by a later period; empty where that cannot be said. */
    Optional<ForecastDistribution> forecast(TimePeriod period, TimePeriod later) {
        return Optional.ofNullable(assessor.yearEnd(period).until(later).distribution());
    }

    /** How such a forecast would have done before. */
    Backtest backtest(TimePeriod period) {
        return backtests.computeIfAbsent(period, at -> assessor.yearEnd(at).backtest());
    }

    /** The trajectory of a year's target; empty without one. */
    Optional<Trajectory> trajectory(int year) {
        return trajectories.computeIfAbsent(year, assessor::trajectory);
    }

    /** When anything was said last of the units below that counts in a year; null where nothing rolls up. */
    Instant seenBelow(int year) {
        return seenBelow
                .computeIfAbsent(
                        year,
                        at -> Optional.ofNullable(assessor.kin().seenBelow().apply(at)))
                .orElse(null);
    }
}
