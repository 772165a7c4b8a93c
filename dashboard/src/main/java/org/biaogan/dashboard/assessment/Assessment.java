package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of a board as the metrics service assessed it: an indicator of a unit at a period against its target. Percentages
 * and points are unrounded; any field may be absent.
 */
public record Assessment(
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unitOfMeasure,
        String unitOfMeasureEn,
        int decimals,
        String measure,
        String basis,
        String direction,
        String unit,
        String unitName,
        String unitNameEn,
        String period,
        BigDecimal actual,
        String status,
        String source,
        LocalDate releasedOn,
        String derivation,
        BigDecimal target,
        BigDecimal low,
        BigDecimal high,
        BigDecimal base,
        BigDecimal floor,
        BigDecimal stretch,
        Trajectory trajectory,
        BigDecimal completionPercent,
        BigDecimal expectedPercent,
        BigDecimal deviation,
        BigDecimal deviationPoints,
        String deviationUnit,
        String light,
        String state,
        LightRule lightRule,
        BigDecimal remaining,
        Integer remainingMonths,
        BigDecimal requiredPerMonth,
        BigDecimal growthPublished,
        BigDecimal growthImplied,
        LocalDate dueOn,
        List<Official> responsible) {

    /** The progress that was expected, and a remark where it could not be the kind asked for. */
    public record Trajectory(String kind, String note) {}

    /** The rule by which the light was lit. */
    public record LightRule(String code, Integer version) {}

    /** The light, else the state; neither known means there is nothing to judge. */
    public Standing standing() {
        String word = light != null ? light : state;
        return word == null ? Standing.NO_DATA : Standing.valueOf(word);
    }

    /** Who answers for the target; nobody where none is named. */
    public List<Official> answerable() {
        return responsible == null ? List.of() : responsible;
    }

    /** Whether the figure runs from January on (累计): published so, or summed up from its periods. */
    public boolean yearToDate() {
        return "YTD".equals(basis) || "SUM_OF_PERIODS".equals(derivation);
    }

    /** A January whose figures come with February's (status K): has no value and is never zero. */
    public boolean includedInFebruary() {
        return "K".equals(status);
    }

    /** A February that holds January too (status W). */
    public boolean includesJanuary() {
        return "W".equals(status);
    }

    /** Whether less is better (a ceiling, a rank). */
    public boolean falling() {
        return "DOWN".equals(direction);
    }
}
