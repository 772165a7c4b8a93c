package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.progress.State;

/**
 * Where a year would end if its coming months ran as supposed (情景测算); kept nowhere.
 *
 * @param period the last one known
 * @param completionPercent at the year's end
 * @param shortfall what would be missing, or by what a ceiling would be exceeded; 0 where the target is met, null without
 * @param light at the year's end, had the number come in on time; null where there is a state
 * @param lightReason by what the rule lit it, or that no peers are asked here and it may depend on them; null without a say
 * @param lightReasonEn the same in English
 * @param points year to date, or the stock, at the periods still to come
 */
public record ScenarioView(
        String period,
        BigDecimal yearEnd,
        BigDecimal target,
        BigDecimal completionPercent,
        BigDecimal shortfall,
        Boolean met,
        Light light,
        State state,
        String lightReason,
        String lightReasonEn,
        List<Point> points) {

    /** A period and the number supposed there. */
    public record Point(String period, BigDecimal value) {}
}
