package org.biaogan.metrics.escalation;

import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.followup.EscalationSteps;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * An escalation rule as others see it.
 *
 * @param code {@code problems} or {@code directives}: what it escalates
 * @param steps upwards: to whom from how many days past the deadline on
 * @param reason why this version was made
 */
public record EscalationRuleView(
        String code,
        String name,
        String nameEn,
        List<EscalationSteps.Step> steps,
        String reason,
        String recordedBy,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static EscalationRuleView of(EscalationRuleVersion rule) {
        return new EscalationRuleView(
                rule.code(),
                rule.name,
                rule.nameEn,
                rule.steps.steps(),
                rule.reason(),
                rule.recordedBy(),
                rule.version(),
                rule.knownFrom());
    }
}
