package org.biaogan.metrics.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * An indicator as others see it: what its numbers are, how often and when they appear, which way is better.
 *
 * @param lightRule the code of the rule that lights it; null for the default
 */
public record IndicatorView(
        String code,
        String name,
        String nameEn,
        String unitOfMeasure,
        String unitOfMeasureEn,
        Frequency frequency,
        Measure measure,
        Basis basis,
        Direction direction,
        int decimals,
        int releaseLagDays,
        boolean januaryInFebruary,
        List<String> themes,
        RollUpKind rollUp,
        String definition,
        String definitionEn,
        String lightRule,
        boolean approvalRequired,
        String growthBasis,
        String growthBasisEn,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static IndicatorView of(IndicatorVersion indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.name,
                indicator.nameEn,
                indicator.unitOfMeasure,
                indicator.unitOfMeasureEn,
                indicator.frequency,
                indicator.measure,
                indicator.basis,
                indicator.direction,
                indicator.decimals,
                indicator.releaseLagDays,
                indicator.januaryInFebruary,
                List.of(indicator.themes),
                indicator.rollUp,
                indicator.definition,
                indicator.definitionEn,
                indicator.lightRule,
                indicator.approvalRequired,
                indicator.growthBasis,
                indicator.growthBasisEn,
                indicator.validTo(),
                indicator.version(),
                indicator.knownFrom());
    }

    /** The same as a caller would describe it, out of use after that day. */
    NewIndicator endingOn(LocalDate lastDay) {
        return new NewIndicator(
                code,
                name,
                nameEn,
                unitOfMeasure,
                unitOfMeasureEn,
                frequency,
                measure,
                basis,
                direction,
                decimals,
                releaseLagDays,
                januaryInFebruary,
                themes,
                rollUp,
                definition,
                definitionEn,
                lightRule,
                approvalRequired,
                growthBasis,
                growthBasisEn,
                lastDay,
                "retired");
    }

    /** In what its numbers on a measure are: published growth beside a level is in per cent. */
    public String unitOfMeasureOn(Measure on) {
        return on == measure ? unitOfMeasure : "%";
    }

    /** Whether published growth may be entered beside its own numbers. */
    public boolean takesPublishedGrowth() {
        return measure.isQuantity();
    }

    /** Whether what the units below reported makes the unit's number where it reported none itself. */
    public boolean rollsUp() {
        return rollUp == RollUpKind.SUM && measure.isQuantity();
    }
}
