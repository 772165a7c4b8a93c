package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.metrics.attachment.ProjectParty;

/** Whoever owes a condition of a project has a part in it. */
@ApplicationScoped
class OwingParty implements ProjectParty {

    private final ConditionRepository conditions;

    OwingParty(ConditionRepository conditions) {
        this.conditions = conditions;
    }

    @Override
    public Uni<List<String>> units(String project) {
        return conditions.owing(project);
    }
}
