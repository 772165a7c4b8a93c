package org.biaogan.metrics.outlook;

import java.util.List;

/**
 * A forecast of a year-to-date at a later month, mostly the year's end (年末预测), or the reason why there is none.
 *
 * @param distribution null where it is absent
 * @param years the past years it rests on, the earliest first; empty where the number is known
 * @param absence null where there is one
 */
public record Forecast(ForecastDistribution distribution, List<Integer> years, ForecastAbsence absence) {

    public Forecast {
        if ((distribution == null) == (absence == null)) {
            throw new IllegalArgumentException("either a forecast or the reason for its absence");
        }
        years = List.copyOf(years);
    }

    public static Forecast absent(ForecastAbsence why) {
        return new Forecast(null, List.of(), why);
    }

    public boolean isPresent() {
        return distribution != null;
    }
}
