package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.comparison.RollUp;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.progress.DeviationUnit;
import org.biaogan.metrics.progress.State;
import org.biaogan.metrics.trajectory.Trajectory;

/**
 * Where one indicator of one unit stands. Numbers are unrounded; what does not apply is null; exactly one of light and
 * state is set; a deviation is positive when better.
 *
 * @param period the indicator's own last period on or before the one asked for
 * @param actual held against the target: as recorded, or summed to year to date
 * @param actualBasis over what stretch of time the actual runs: YTD wherever it is the year to date, also where it is summed
 *     over periods of sums of units; else the indicator's basis
 * @param derivation SUM_OF_UNITS where the period's number is that of the units below, SUM_OF_PERIODS where the actual is
 *     a sum of recorded ones; null where it is as recorded
 * @param rollUp what the units below add up to; null where nothing rolls up
 * @param completionPercent share of the target reached (完成率)
 * @param expectedPercent share that the trajectory asks for (序时进度)
 * @param deviation how far ahead of what is expected (超欠序时), in {@code deviationUnit}
 * @param deviationPoints the same, where the unit is percentage points
 * @param lightReason which band of the rule lit it and by what, or why none could although there is an actual
 * @param peerAverage of the actuals of its peers, where the rule asks for it
 * @param requiredPerMonth what each remaining month has to bring; under a ceiling, what it may bring at most
 * @param growthPublished of the period's own number, on the publisher's comparable basis, in per cent
 * @param growthImplied of the period's own number by the levels alone, in per cent
 * @param growthDifference published less implied, in points
 * @param growthBasis over what stretch of time both growths are: the indicator's basis, so PERIOD beside an actual of
 *     {@code actualBasis} YTD is growth of the month or quarter alone; null where growth is not beside the numbers
 * @param growthStatus of the published growth, which is recorded with a status of its own; null where none is recorded
 * @param growthNote what has to be said of the growth: why the two differ, what a status means; null where nothing
 * @param flagship whether its target is one of those watched before all others (标志性指标)
 * @param requiredGrowthPercent of the months left on the same months of last year, for what adds up over the year
 * @param forecast where the year is likely to end (年末预测); null where there is none, the story says why
 * @param forecastLow from here to {@code forecastHigh} it ends in 80 cases of 100
 * @param probability from 0 to 1, of reaching the target, under a ceiling of staying within it; null without either
 * @param dueOn the day the period's number is due
 * @param figures ids of the numbers above by the names of their fields, for {@code /figures/{id}}
 * @param pending null where nothing waits for approval
 */
public record AssessmentView(
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unitOfMeasure,
        String unitOfMeasureEn,
        int decimals,
        Measure measure,
        Basis basis,
        Direction direction,
        Frequency frequency,
        List<String> themes,
        String unit,
        String unitName,
        String unitNameEn,
        String period,
        BigDecimal actual,
        Basis actualBasis,
        ObservationStatus status,
        String source,
        LocalDate releasedOn,
        Instant knownFrom,
        Derivation derivation,
        UnitsBelow rollUp,
        String targetId,
        BigDecimal target,
        BigDecimal low,
        BigDecimal high,
        BigDecimal base,
        BigDecimal floor,
        BigDecimal stretch,
        TrajectoryUsed trajectory,
        BigDecimal completionPercent,
        BigDecimal expectedPercent,
        BigDecimal deviation,
        BigDecimal deviationPoints,
        DeviationUnit deviationUnit,
        Light light,
        State state,
        RuleUsed lightRule,
        String lightReason,
        String lightReasonEn,
        BigDecimal peerAverage,
        BigDecimal remaining,
        Integer remainingMonths,
        BigDecimal requiredPerMonth,
        BigDecimal growthPublished,
        BigDecimal growthImplied,
        BigDecimal growthDifference,
        Basis growthBasis,
        ObservationStatus growthStatus,
        String growthNote,
        String growthNoteEn,
        LocalDate dueOn,
        List<Responsible> responsible,
        boolean flagship,
        BigDecimal requiredGrowthPercent,
        BigDecimal forecast,
        BigDecimal forecastLow,
        BigDecimal forecastHigh,
        BigDecimal probability,
        Map<String, String> figures,
        Pending pending) {

    /** How many figures of the row's period wait for approval; the row shows what was approved. */
    public record Pending(long count) {}

    /** How a number was formed that was not recorded. */
    public enum Derivation {
        /** The sum of the year's single periods. */
        SUM_OF_PERIODS,
        /** The sum of the units right below, none of them missing; nothing was reported of the unit itself. */
        SUM_OF_UNITS
    }

    /**
     * A unit's own number of the period beside those of the units right below it; of single periods before they are
     * summed to year to date.
     *
     * @param reported by the unit itself; null where it reported none
     * @param childrenSum null where a child is missing
     * @param childrenMissing codes of the units that should have a number and have none
     * @param differs whether both numbers are there and not the same
     * @param figures ids of both by the names of their fields
     */
    public record UnitsBelow(
            BigDecimal reported,
            BigDecimal childrenSum,
            List<String> childrenMissing,
            boolean differs,
            Map<String, String> figures) {

        static UnitsBelow of(RollUp rollUp, Map<String, String> figures) {
            return new UnitsBelow(
                    rollUp.own().value(), rollUp.sum().value(), rollUp.missing(), rollUp.differs(), figures);
        }
    }

    /**
     * The trajectory that the period's expectation was read from.
     *
     * @param kind the one used, LINEAR where the one asked for could not be
     * @param asked the one the target is set on
     * @param note how it was found, why it is not the one asked for, or that it has no effect, as on growth, ratios, ranks
     *     and ranges; null where that goes without saying
     * @param years the past years it was taken from, the latest first
     */
    public record TrajectoryUsed(
            Trajectory.Kind kind, Trajectory.Kind asked, String note, String noteEn, List<Integer> years) {}

    /** The version of the light rule that decided. */
    public record RuleUsed(String code, int version) {}

    /** An official who answers for the target, with what is needed to reach him or her. */
    public record Responsible(String code, String name, String nameEn, String title, String titleEn, String phone) {}
}
