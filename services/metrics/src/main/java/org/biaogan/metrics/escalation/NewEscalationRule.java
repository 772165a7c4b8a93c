package org.biaogan.metrics.escalation;

import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.followup.EscalationSteps;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * An escalation rule as a caller describes it.
 *
 * @param steps upwards: each a higher level from a later day past the deadline on
 * @param reason why it changes
 */
public record NewEscalationRule(
        String code, String name, String nameEn, List<EscalationSteps.Step> steps, String reason)
        implements NewVersion<EscalationRuleVersion> {

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .given("steps", steps)
                .rule(
                        steps == null || isSound(),
                        "steps",
                        "NOT_RISING",
                        "Steps rise from level to level (UNIT, DEPUTY, DIRECTOR) and from day to day, from day 1 on.")
                .optionalText("reason", reason);
    }

    @Override
    public NewEscalationRule named(String pathCode) {
        return new NewEscalationRule(pathCode, name, nameEn, steps, reason);
    }

    @Override
    public EscalationRuleVersion toVersion() {
        return new EscalationRuleVersion(this);
    }

    private boolean isSound() {
        return steps.stream().allMatch(step -> step != null && Objects.nonNull(step.level()))
                && EscalationSteps.isSound(steps);
    }
}
