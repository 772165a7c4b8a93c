package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.attachment.Involvement;
import org.biaogan.metrics.attachment.ProjectParty;

/** Whoever owes a condition of a project has a part in it until the condition is met. */
@ApplicationScoped
class OwingParty implements ProjectParty {

    private final ConditionRepository conditions;

    OwingParty(ConditionRepository conditions) {
        this.conditions = conditions;
    }

    @Override
    public Uni<List<Involvement>> involved(Collection<String> projects) {
        return conditions.owing(projects);
    }
}
