package org.biaogan.metrics.condition;

import java.util.List;

/** Stored conditions as the list that readiness is reckoned from. */
final class Checklists {

    private Checklists() {}

    static Checklist of(List<ProjectCondition> conditions) {
        return new Checklist(conditions.stream()
                .map(each -> new Checklist.Entry(each.condition, each.mandatory, each.state))
                .toList());
    }
}
