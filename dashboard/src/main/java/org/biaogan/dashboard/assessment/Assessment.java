package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.language.Language;

/**
 * One row of a board as the metrics service assessed it: an indicator of a unit at a period against its target. Percentages
 * and points are unrounded; any field may be absent.
 *
 * @param basis of the indicator's own numbers, which are recorded so
 * @param actualBasis over what stretch of time the actual runs: YTD also where single periods are summed up
 * @param growthBasis over what stretch of time the growths are, which belong to the period's own number
 * @param growthStatus of the published growth, recorded apart from the actual's
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
        String lightReason,
        String lightReasonEn,
        BigDecimal remaining,
        Integer remainingMonths,
        BigDecimal requiredPerMonth,
        BigDecimal growthPublished,
        BigDecimal growthImplied,
        LocalDate dueOn,
        List<Official> responsible,
        BigDecimal forecast,
        BigDecimal probability,
        BigDecimal growthDifference,
        String actualBasis,
        String growthBasis,
        String growthStatus,
        String growthNote,
        String growthNoteEn,
        RollUp rollUp,
        Pending pending,
        boolean flagship,
        Map<String, String> figures) {

    private static final String YEAR_TO_DATE = "YTD";

    /**
     * The progress that was expected.
     *
     * @param asked the kind wanted, which {@code kind} differs from where it could not be had; the note says why
     * @param years whose shares were used
     */
    public record Trajectory(String kind, String asked, String note, String noteEn, List<Integer> years) {}

    /** How many figures wait for approval. */
    public record Pending(int count) {}

    /** What the unit reported itself beside the sum of the units below it (汇总); missing are those without a figure. */
    public record RollUp(
            BigDecimal reported,
            BigDecimal childrenSum,
            List<String> childrenMissing,
            boolean differs,
            Map<String, String> figures) {}

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
        return YEAR_TO_DATE.equals(actualBasis == null ? basis : actualBasis);
    }

    /** Whether the indicator's own numbers, as they are recorded, run from January on. */
    public boolean recordedToDate() {
        return YEAR_TO_DATE.equals(basis);
    }

    /** Whether the growth is of the month or quarter alone, while the figure beside it runs from January on. */
    public boolean growthOfPeriodAlone() {
        return "PERIOD".equals(growthBasis) && yearToDate();
    }

    /** Why nothing can be judged although there is a figure; null where the service does not say. */
    public String obstacle(Language language) {
        return standing() == Standing.NO_DATA ? language.pick(lightReason, lightReasonEn) : null;
    }

    /** A January whose figures come with February's (status K): has no value and is never zero. */
    public boolean includedInFebruary() {
        return "K".equals(status);
    }

    /** A February that holds January too (status W). */
    public boolean includesJanuary() {
        return "W".equals(status);
    }

    /** The id under which the figure in this field can be looked up; null where it has none. */
    public String figureId(String field) {
        return figures == null ? null : figures.get(field);
    }

    /** Whether less is better (a ceiling, a rank). */
    public boolean falling() {
        return "DOWN".equals(direction);
    }
}
