package org.biaogan.metrics.condition;

import org.biaogan.metrics.rest.Requirements;

/**
 * An approver lets a project start without a condition.
 *
 * @param condition the condition's key
 */
public record NewExemption(String condition, String reason) {

    void enforce() {
        new Requirements().code("condition", condition).text("reason", reason).enforce();
    }
}
