package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.Referrer;

/** Keeps units and officials from being retired while they owe conditions to projects. */
@ApplicationScoped
class ConditionReferences implements Referrer {

    private final ConditionRepository conditions;

    ConditionReferences(ConditionRepository conditions) {
        this.conditions = conditions;
    }

    @Override
    public String name() {
        return "missing conditions";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return switch (kind) {
            case "units" -> conditions.countMissing("owedBy", code);
            case "officials" -> conditions.countMissing("owedByOfficial", code);
            default -> Uni.createFrom().item(0L);
        };
    }
}
