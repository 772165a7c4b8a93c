package org.biaogan.metrics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One slip of a node, as others see it.
 *
 * @param from the day it was expected on before
 * @param to the day it came to be expected on
 * @param days by how many days later
 * @param reason code of a delay reason
 * @param by who recorded it
 */
public record SlipView(LocalDate from, LocalDate to, long days, String reason, String note, String by, Instant at) {

    static SlipView of(Slip slip, ProjectMilestone later) {
        return new SlipView(
                slip.from(),
                slip.to(),
                ChronoUnit.DAYS.between(slip.from(), slip.to()),
                later.delayReason,
                later.note,
                later.recordedBy,
                later.knownFrom);
    }
}
