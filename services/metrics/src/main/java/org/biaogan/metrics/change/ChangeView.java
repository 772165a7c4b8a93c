package org.biaogan.metrics.change;

import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.assessment.AssessmentView.Responsible;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One difference between two instants.
 *
 * @param basis of the number or, of a light, of the actual it stands beside: year-to-date also where single periods are summed
 * @param measure of a number: GROWTH for growth published beside a level; null for a light
 * @param before of a light the word shown before, of a number its value; null where there was none
 * @param after likewise
 * @param reason why the number was recorded anew; null for a light, which has its reason in the assessment
 * @param who recorded the number; null for a light
 * @param when the number became known; null for a light
 * @param responsible the officials who answer for the target, as of the later instant
 */
public record ChangeView(
        ChangeKind kind,
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unitOfMeasure,
        String unitOfMeasureEn,
        String unit,
        String unitName,
        String unitNameEn,
        String period,
        Basis basis,
        Measure measure,

        @Schema(
                oneOf = {String.class, Double.class},
                description = "A word for lights and states, a number for values")
        Object before,

        @Schema(
                oneOf = {String.class, Double.class},
                description = "A word for lights and states, a number for values")
        Object after,

        String reason,
        String who,
        Instant when,
        List<Responsible> responsible) {}
