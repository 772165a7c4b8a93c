package org.biaogan.metrics.approval;

import org.biaogan.metrics.observation.Decision;
import org.biaogan.metrics.observation.Verdict;
import org.biaogan.metrics.rest.Requirements;

/**
 * A decision on a submission, as a caller sends it.
 *
 * @param id of the submission
 * @param verdict APPROVE, RETURN, or WITHDRAW for one's own
 * @param reason needed to return
 */
public record NewDecision(Long id, Verdict verdict, String reason) {

    Requirements requirements() {
        Requirements requirements = new Requirements().given("id", id).given("verdict", verdict);
        return verdict == Verdict.RETURN
                ? requirements.text("reason", reason)
                : requirements.optionalText("reason", reason);
    }

    Decision toDecision() {
        return new Decision(id, verdict, reason == null || reason.isBlank() ? null : reason);
    }
}
