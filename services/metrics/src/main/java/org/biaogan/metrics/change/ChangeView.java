package org.biaogan.metrics.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.assessment.AssessmentView.Responsible;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One difference between two instants: a light, a number, or a deed (动态).
 *
 * @param basis of the number or, of a light, of the actual it stands beside: year-to-date also where single periods are summed
 * @param measure of a number: GROWTH for growth published beside a level; null for a light
 * @param before of a light the word shown before, of a number its value; null where there was none
 * @param after likewise; of a deed both are words, such as the stage before and after
 * @param reason why the number was recorded anew; null for a light, which has its reason in the assessment
 * @param who recorded the number or did the deed; null for a light
 * @param when the number or deed became known; null for a light
 * @param responsible the officials who answer for the target, or lead and handle the project, as of the later instant
 * @param project the code of the project that a deed is about; null for lights and numbers, and for deeds about none
 * @param subject of a deed, as a path below the API: {@code problems/P-7}; null for lights and numbers
 * @param title what the subject of a deed is called; null where it has no name of its own
 * @param figures ids of the numbers before and after by the names of their fields; empty for lights and deeds
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
        List<Responsible> responsible,
        String project,
        String projectName,
        String projectNameEn,
        String subject,
        String title,
        Map<String, String> figures) {}
