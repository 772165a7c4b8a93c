package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * By how many days a node comes later than planned; below zero where it comes earlier.
 *
 * @param first against the first plan ever made of it
 * @param last against the plan that holds now
 */
public record SlipDays(long first, long last) {

    static SlipDays of(LocalDate expected, LocalDate firstPlanned, LocalDate lastPlanned) {
        return new SlipDays(
                ChronoUnit.DAYS.between(firstPlanned, expected), ChronoUnit.DAYS.between(lastPlanned, expected));
    }
}
