package org.biaogan.reports.metrics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where one indicator of a unit stands against its target: a row of the board (指标完成情况).
 * Computed by the metrics service; nothing here is computed again. A field that does not apply is null. What was frozen
 * before a field was read has none of it.
 *
 * @param lightReason in a sentence, which band of the rule gave the light and by what
 * @param requiredGrowthPercent of the months left on the same months of last year
 * @param forecast where the year is likely to end; in 80 cases of 100 from {@code forecastLow} to {@code forecastHigh}
 * @param probability from 0 to 1, of reaching the target, under a ceiling of staying within it
 * @param growthNote what has to be said wherever the growth is shown
 * @param actualBasis over what stretch of time the actual runs: YTD also where single periods are summed up
 * @param growthBasis over what stretch of time the growths are, which belong to the period's own number
 * @param growthStatus the published growth's own
 * @param figures the ids of the numbers by the names of their fields (数据编号)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Standing(
        String indicator,
        String indicatorName,
        String unitOfMeasure,
        int decimals,
        String measure,
        String basis,
        String direction,
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
        Trajectory trajectory,
        BigDecimal completionPercent,
        BigDecimal expectedPercent,
        BigDecimal deviation,
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
        List<Official> responsible,
        String lightReason,
        BigDecimal requiredGrowthPercent,
        BigDecimal forecast,
        BigDecimal forecastLow,
        BigDecimal forecastHigh,
        BigDecimal probability,
        String growthNote,
        String actualBasis,
        String growthBasis,
        String growthStatus,
        Map<String, String> figures) {

    public Standing {
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
        figures = figures == null ? Map.of() : Map.copyOf(figures);
    }

    /** How the expected share of the year was laid down (序时进度的口径); the note says what was done instead. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Trajectory(String kind, String note) {}

    /** The rule that gave the light, so that it can be looked up. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LightRule(String code, int version) {}

    /** Who answers for the target (责任人). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Official(String code, String name, String title, String phone) {}

    @JsonIgnore
    public boolean hasTarget() {
        return target != null || low != null || high != null;
    }

    @JsonIgnore
    public boolean hasCompletion() {
        return completionPercent != null && expectedPercent != null;
    }

    public boolean stands(String word) {
        return word.equals(light) || word.equals(state);
    }

    /** Behind what the calendar asks for (落后序时进度): a light is on and the deviation is against the target. */
    @JsonIgnore
    public boolean isBehind() {
        return light != null && (deviation == null ? !"GREEN".equals(light) : deviation.signum() < 0);
    }

    /** On or ahead of what the calendar asks for, or done with the year's target already. */
    @JsonIgnore
    public boolean isOnTrack() {
        return light != null ? !isBehind() : stands("MET");
    }

    /** Whether the growth is of the month or quarter alone, while the actual beside it is the year to date. */
    @JsonIgnore
    public boolean isGrowthOfPeriodAlone() {
        return "PERIOD".equals(growthBasis) && "YTD".equals(actualBasis);
    }

    /** A ceiling: what is left is an allowance, not a debt. */
    @JsonIgnore
    public boolean isCeiling() {
        return "DOWN".equals(direction) && !isStock();
    }

    /** A stock at the period's end: its completion is the way gone from its base to its target. */
    @JsonIgnore
    public boolean isStock() {
        return "POINT".equals(basis);
    }
}
