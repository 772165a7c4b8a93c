package org.biaogan.metrics.matter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.UnitView;

/** Who a charge may go to and until when: units in use, officials known, and days to come. */
record ChargeRules(Map<String, UnitView> tree, Set<String> officials, LocalDate today) {

    /** What a charge has to fulfil whenever one is given. */
    Requirements of(Charge charge) {
        UnitView owner = charge.owner() == null ? null : tree.get(charge.owner());
        return new Requirements()
                .rule(
                        charge.owner() == null || owner != null && owner.isInUseOn(today),
                        "owner",
                        "UNKNOWN_UNIT",
                        "There is no unit '%s' in use.".formatted(charge.owner()))
                .rule(
                        charge.official() == null || officials.contains(charge.official()),
                        "official",
                        "UNKNOWN_OFFICIAL",
                        "There is no official '%s'.".formatted(charge.official()))
                .rule(
                        charge.deadline() == null || !charge.deadline().isBefore(today),
                        "deadline",
                        "IN_THE_PAST",
                        "The deadline %s is past already.".formatted(charge.deadline()));
    }
}
