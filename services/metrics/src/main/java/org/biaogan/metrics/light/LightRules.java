package org.biaogan.metrics.light;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules known at an instant, from which a period finds its own. */
public record LightRules(List<LightRuleView> known) {

    /** The rule that had become effective last on a period's last day. */
    public LightRuleView on(LocalDate periodEnd) {
        return known.stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(periodEnd))
                .max(Comparator.comparing(LightRuleView::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("No light rule is effective on " + periodEnd));
    }
}
