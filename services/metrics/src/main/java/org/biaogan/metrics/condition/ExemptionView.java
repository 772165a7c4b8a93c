package org.biaogan.metrics.condition;

import java.time.Instant;

/**
 * An exemption as others see it (容缺承诺).
 *
 * @param condition the key of the condition that a start need not wait for
 * @param by who gave it, and answers for it
 */
public record ExemptionView(long id, String condition, String reason, String by, Instant at) {

    static ExemptionView of(ConditionExemption exemption) {
        return new ExemptionView(
                exemption.id, exemption.condition, exemption.reason, exemption.recordedBy, exemption.knownFrom);
    }
}
