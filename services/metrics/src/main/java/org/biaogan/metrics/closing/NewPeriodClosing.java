package org.biaogan.metrics.closing;

import org.biaogan.metrics.period.MalformedPeriod;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A closing by hand as a caller describes it.
 *
 * @param id given by the service; a caller repeats it at most
 * @param unit for this one and all below it
 * @param period with every period that ends within it
 * @param closed false to open it, whatever the rules say
 * @param reason always needed
 */
public record NewPeriodClosing(String id, String unit, String period, Boolean closed, String reason)
        implements NewVersion<PeriodClosingVersion> {

    @Override
    public String code() {
        return id;
    }

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("unit", unit)
                .given("period", period)
                .rule(
                        period == null || isPeriod(period),
                        "period",
                        "MALFORMED_PERIOD",
                        "'%s' is no period.".formatted(period))
                .given("closed", closed)
                .text("reason", reason);
    }

    @Override
    public NewPeriodClosing named(String pathCode) {
        return new NewPeriodClosing(pathCode, unit, period, closed, reason);
    }

    @Override
    public PeriodClosingVersion toVersion() {
        return new PeriodClosingVersion(this);
    }

    private static boolean isPeriod(String text) {
        try {
            TimePeriod.parse(text);
            return true;
        } catch (MalformedPeriod e) {
            return false;
        }
    }
}
