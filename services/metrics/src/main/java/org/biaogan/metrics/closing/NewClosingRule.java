package org.biaogan.metrics.closing;

import java.time.LocalDate;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A closing rule as a caller describes it.
 *
 * @param unit for this one and all below it; absent for all
 * @param indicator absent for all
 * @param closesAfterDays on how many days after a figure's due date it is still taken, 0 to 4000
 * @param effectiveFrom the first day on which a period may end that it closes
 * @param reason why it changes; needed where a version is there already
 */
public record NewClosingRule(
        String code, String unit, String indicator, Integer closesAfterDays, LocalDate effectiveFrom, String reason)
        implements NewVersion<ClosingRuleVersion> {

    private static final int MOST_DAYS = 4000;

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .optionalCode("unit", unit)
                .optionalCode("indicator", indicator)
                .given("closesAfterDays", closesAfterDays)
                .rule(
                        closesAfterDays == null || closesAfterDays >= 0 && closesAfterDays <= MOST_DAYS,
                        "closesAfterDays",
                        "OUT_OF_RANGE",
                        "'closesAfterDays' must be from 0 to %d.".formatted(MOST_DAYS))
                .given("effectiveFrom", effectiveFrom)
                .optionalText("reason", reason);
    }

    @Override
    public NewClosingRule named(String pathCode) {
        return new NewClosingRule(pathCode, unit, indicator, closesAfterDays, effectiveFrom, reason);
    }

    @Override
    public ClosingRuleVersion toVersion() {
        return new ClosingRuleVersion(this);
    }
}
