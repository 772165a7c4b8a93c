package org.biaogan.metrics.observation;

import java.math.BigDecimal;

/**
 * An observation as a caller sends it, before anything about it is believed.
 *
 * @param measure the indicator's own where absent; GROWTH for growth published beside a level
 * @param basis the indicator's own where absent
 * @param value absent for the statuses K, L, M and O
 * @param status of SDMX CL_OBS_STATUS; A where absent
 * @param source who published it
 * @param releasedOn the day it was published, as {@code 2022-07-18}
 * @param reason why it corrects an earlier value; needed only there
 * @param frequency what the sender takes the indicator's frequency to be; refused where it is another
 * @param unitOfMeasure what the sender means the value in; refused where the indicator is measured in another
 */
public record NewObservation(
        String indicator,
        String unit,
        String period,
        String measure,
        String basis,
        BigDecimal value,
        String status,
        String source,
        String releasedOn,
        String reason,
        String frequency,
        String unitOfMeasure) {}
