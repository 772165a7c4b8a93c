package org.biaogan.metrics.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * An indicator as a caller describes it.
 *
 * @param decimals digits after the point on pages and in reports, 0 to 12; 2 where absent
 * @param releaseLagDays days from a period's end to its release, 0 to 400; 20 where absent
 * @param januaryInFebruary whether January is published together with February; false where absent
 * @param themes codes of the themes it belongs to
 * @param rollUp whether what the units below reported makes the unit's number; NONE where absent
 * @param definition what is counted, in a sentence
 * @param lightRule the code of the rule that lights it; {@code default} where absent
 * @param growthBasis on what basis its growth is published, said wherever growth is shown (可比口径说明)
 * @param approvalRequired whether what editors record of it waits for approval, in every unit; false where absent
 * @param validTo the last day of its use; absent while it is in use
 * @param reason why it changes; needed where a version is there already
 */
public record NewIndicator(
        String code,
        String name,
        String nameEn,
        String unitOfMeasure,
        String unitOfMeasureEn,
        Frequency frequency,
        Measure measure,
        Basis basis,
        Direction direction,
        Integer decimals,
        Integer releaseLagDays,
        Boolean januaryInFebruary,
        List<String> themes,
        RollUpKind rollUp,
        String definition,
        String definitionEn,
        String lightRule,
        Boolean approvalRequired,
        String growthBasis,
        String growthBasisEn,
        LocalDate validTo,
        String reason)
        implements NewVersion<IndicatorVersion> {

    private static final int DEFAULT_DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;
    private static final int DEFAULT_RELEASE_LAG_DAYS = 20;
    private static final int LONGEST_RELEASE_LAG_DAYS = 400;

    int decimalsOrDefault() {
        return Objects.requireNonNullElse(decimals, DEFAULT_DECIMALS);
    }

    int releaseLagDaysOrDefault() {
        return Objects.requireNonNullElse(releaseLagDays, DEFAULT_RELEASE_LAG_DAYS);
    }

    List<String> themesOrNone() {
        return Objects.requireNonNullElse(themes, List.of());
    }

    RollUpKind rollUpOrNone() {
        return Objects.requireNonNullElse(rollUp, RollUpKind.NONE);
    }

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .text("unitOfMeasure", unitOfMeasure)
                .optionalText("unitOfMeasureEn", unitOfMeasureEn)
                .given("frequency", frequency)
                .given("measure", measure)
                .given("basis", basis)
                .given("direction", direction)
                .optionalText("definition", definition)
                .optionalText("definitionEn", definitionEn)
                .optionalCode("lightRule", lightRule)
                .optionalText("growthBasis", growthBasis)
                .optionalText("growthBasisEn", growthBasisEn)
                .optionalText("reason", reason)
                .rule(
                        isWithin(decimalsOrDefault(), MOST_DECIMALS),
                        "decimals",
                        "OUT_OF_RANGE",
                        "'decimals' must be from 0 to %d.".formatted(MOST_DECIMALS))
                .rule(
                        isWithin(releaseLagDaysOrDefault(), LONGEST_RELEASE_LAG_DAYS),
                        "releaseLagDays",
                        "OUT_OF_RANGE",
                        "'releaseLagDays' must be from 0 to %d.".formatted(LONGEST_RELEASE_LAG_DAYS))
                .rule(
                        measure != Measure.RANK || direction == null || direction == Direction.DOWN,
                        "direction",
                        "RANK_IS_DOWN",
                        "A rank gets better downwards, 1 is best: its direction is DOWN.")
                .rule(
                        !Boolean.TRUE.equals(januaryInFebruary) || frequency == null || frequency == Frequency.MONTH,
                        "januaryInFebruary",
                        "MONTHLY_ONLY",
                        "Only a monthly indicator can have January included in February.")
                .rule(
                        rollUpOrNone() == RollUpKind.NONE || measure == null || measure.isQuantity(),
                        "rollUp",
                        "NOT_ADDITIVE",
                        "Only a level or a count adds up over units.");
    }

    @Override
    public NewIndicator named(String pathCode) {
        return new NewIndicator(
                pathCode,
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
                validTo,
                reason);
    }

    @Override
    public IndicatorVersion toVersion() {
        return new IndicatorVersion(this);
    }

    private static boolean isWithin(int value, int most) {
        return value >= 0 && value <= most;
    }
}
