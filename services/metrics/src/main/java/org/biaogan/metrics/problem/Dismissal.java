package org.biaogan.metrics.problem;

import org.biaogan.metrics.rest.Requirements;

/** Why a red light is no problem. */
public record Dismissal(String reason) {

    Requirements requirements() {
        return new Requirements().text("reason", reason);
    }
}
