package org.biaogan.metrics.visit;

import org.biaogan.metrics.rest.Requirements;

/**
 * A problem that was solved on the spot (现场解决).
 *
 * @param problem its code on the ledger; null where it never came there
 * @param text what was done
 */
public record SolvedProblem(String problem, String text) {

    Requirements requirements() {
        return new Requirements().text("text", text).optionalCode("problem", problem);
    }
}
