package org.biaogan.metrics.dossier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The week that a day lies in, from Monday to Sunday. */
public record Week(LocalDate monday, LocalDate sunday) {

    static Week of(LocalDate day) {
        return new Week(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    boolean holds(LocalDate day) {
        return day != null && !day.isBefore(monday) && !day.isAfter(sunday);
    }
}
