package org.biaogan.metrics.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.progress.DeviationUnit;
import org.biaogan.metrics.progress.State;

/**
 * A target that the official answers for, at its last due period. Exactly one of light and state is set.
 *
 * @param deviation how far ahead of what is expected, in {@code deviationUnit}
 * @param dueOn the day the period's number was due
 * @param figures ids of the numbers by the names of their fields, for {@code /figures/{id}}
 */
public record TargetLine(
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unitOfMeasure,
        String unitOfMeasureEn,
        int decimals,
        String unit,
        String unitName,
        String unitNameEn,
        String period,
        BigDecimal actual,
        BigDecimal target,
        BigDecimal completionPercent,
        BigDecimal deviation,
        DeviationUnit deviationUnit,
        Light light,
        State state,
        boolean flagship,
        LocalDate dueOn,
        Map<String, String> figures) {

    static TargetLine of(AssessmentView row) {
        return new TargetLine(
                row.indicator(),
                row.indicatorName(),
                row.indicatorNameEn(),
                row.unitOfMeasure(),
                row.unitOfMeasureEn(),
                row.decimals(),
                row.unit(),
                row.unitName(),
                row.unitNameEn(),
                row.period(),
                row.actual(),
                row.target(),
                row.completionPercent(),
                row.deviation(),
                row.deviationUnit(),
                row.light(),
                row.state(),
                row.flagship(),
                row.dueOn(),
                row.figures());
    }
}
