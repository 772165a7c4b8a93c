package org.biaogan.metrics.silence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the rules of how long a project may be without a visit or a report. */
@ApplicationScoped
public class SilenceRuleBook extends Register<SilenceRuleVersion> {

    private final SilenceRuleRepository rules;

    SilenceRuleBook(SilenceRuleRepository rules, RegisterOffice office) {
        super("silence-rules", rules, office);
        this.rules = rules;
    }

    /** The rules in force on a day, as known at an instant. Needs a session. */
    Uni<SilenceRules> on(LocalDate day, Instant asOf) {
        return rules.allAt(asOf)
                .map(all -> new SilenceRules(all.stream()
                        .filter(rule -> rule.isInForceOn(day))
                        .map(SilenceRuleVersion::toRule)
                        .toList()));
    }

    @Override
    protected Uni<Void> check(SilenceRuleVersion candidate) {
        return Uni.createFrom().voidItem();
    }

    @Override
    protected SilenceRuleVersion retired(SilenceRuleVersion current, LocalDate lastDay) {
        return current.retiredOn(lastDay);
    }
}
