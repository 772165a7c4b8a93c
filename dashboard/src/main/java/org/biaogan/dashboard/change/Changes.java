package org.biaogan.dashboard.change;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.assessment.Official;

/**
 * What the metrics service found to be otherwise.
 *
 * @param revised how many numbers were revised in all, listed or not
 * @param newValues how many numbers are new in all
 * @param deeds how many deeds there are in all
 */
record Changes(
        OffsetDateTime since, OffsetDateTime until, long revised, long newValues, long deeds, List<Change> items) {

    /**
     * One difference.
     *
     * @param before the word of a light or state, or a number as it was recorded; absent where there was none
     * @param after likewise
     * @param project the code of the one that a deed is about; absent for all else, as what follows
     * @param subject of a deed, as a path: {@code problems/P-7}
     * @param figures ids of the numbers before and after; null where the service sends none
     */
    record Change(
            String kind,
            String indicator,
            String indicatorName,
            String indicatorNameEn,
            String unitOfMeasure,
            String unitOfMeasureEn,
            String unit,
            String unitName,
            String unitNameEn,
            String period,
            String basis,
            String measure,
            String before,
            String after,
            String reason,
            String who,
            OffsetDateTime when,
            List<Official> responsible,
            String project,
            String projectName,
            String projectNameEn,
            String subject,
            String title,
            Map<String, String> figures) {}
}
