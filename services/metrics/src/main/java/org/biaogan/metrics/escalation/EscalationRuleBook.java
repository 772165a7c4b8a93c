package org.biaogan.metrics.escalation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.followup.EscalationSteps;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the escalation rules: one for problems, one for directives, both there from the beginning. */
@ApplicationScoped
public class EscalationRuleBook extends Register<EscalationRuleVersion> {

    private final EscalationRuleRepository rules;

    EscalationRuleBook(EscalationRuleRepository rules, RegisterOffice office) {
        super("escalation-rules", rules, office);
        this.rules = rules;
    }

    /** What was known at an instant to escalate records of a kind, such as {@code problems}. Needs a session. */
    public Uni<EscalationSteps> at(String kind, Instant asOf) {
        return rules.at(kind, asOf).map(rule -> rule.steps);
    }

    @Override
    protected Uni<Void> check(EscalationRuleVersion candidate) {
        return Uni.createFrom().voidItem();
    }

    @Override
    protected EscalationRuleVersion retired(EscalationRuleVersion current, LocalDate lastDay) {
        throw Rejected.conflicting("code", "NEEDED", "An escalation rule is changed, not taken out of use.");
    }
}
