package org.biaogan.metrics.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.unit.UnitView;

/** Reads together what closes periods: the rules in use and what was done by hand. */
@ApplicationScoped
class ClosingBooks {

    private final ClosingRuleRepository rules;
    private final PeriodClosingRepository closings;

    ClosingBooks(ClosingRuleRepository rules, PeriodClosingRepository closings) {
        this.rules = rules;
        this.closings = closings;
    }

    Uni<Locks> current(Map<String, UnitView> units, LocalDate today) {
        return rules.allOpen().chain(found -> closings.allOpen().map(byHand -> locks(found, byHand, units, today)));
    }

    Uni<Locks> at(Instant asOf, Map<String, UnitView> units, LocalDate today) {
        return rules.allAt(asOf).chain(found -> closings.allAt(asOf).map(byHand -> locks(found, byHand, units, today)));
    }

    private static Locks locks(
            List<ClosingRuleVersion> rules,
            List<PeriodClosingVersion> byHand,
            Map<String, UnitView> units,
            LocalDate today) {
        return new Locks(
                rules.stream()
                        .filter(rule -> rule.validTo() == null)
                        .map(ClosingRuleVersion::toRule)
                        .toList(),
                byHand.stream()
                        .filter(closing -> closing.validTo() == null)
                        .map(PeriodClosingVersion::toClosing)
                        .toList(),
                units,
                today);
    }
}
