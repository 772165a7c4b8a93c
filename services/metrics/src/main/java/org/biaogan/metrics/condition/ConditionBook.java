package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Reads what projects need before they start, as it was known at any instant. */
@ApplicationScoped
public class ConditionBook {

    private final ConditionRepository conditions;
    private final ProjectBook projects;
    private final ConditionContext context;
    private final RegisterOffice office;

    ConditionBook(
            ConditionRepository conditions, ProjectBook projects, ConditionContext context, RegisterOffice office) {
        this.conditions = conditions;
        this.projects = projects;
        this.context = context;
        this.office = office;
    }

    /** A project's list in order; 404 for an unknown project. */
    @WithSession
    public Uni<List<ConditionView>> of(String project, Optional<Instant> asOf) {
        return office.asOf(asOf).chain(instant -> projects.at(project, instant)
                .chain(() -> conditions.at(List.of(project), instant))
                .chain(found -> views(found, instant, office.dayOf(asOf))));
    }

    /** One condition; 404 where there is none. */
    @WithSession
    public Uni<ConditionView> one(String project, String key, Optional<Instant> asOf) {
        return of(project, asOf)
                .map(all -> all.stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElse(null))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("conditions", key));
    }

    /** Every version of one condition, the oldest first; 404 where there is none. */
    @WithSession
    public Uni<List<ConditionView>> history(String project, String key, Optional<Instant> asOf) {
        return office.asOf(asOf).chain(instant -> projects.at(project, instant)
                .chain(() -> conditions.historyUntil(project, key, instant))
                .map(found -> found.isEmpty() ? null : found)
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("conditions", key))
                .chain(found -> views(found, instant, office.dayOf(asOf))));
    }

    private Uni<List<ConditionView>> views(List<ProjectCondition> found, Instant asOf, LocalDate today) {
        return context.names(asOf).map(names -> found.stream()
                .map(each -> ConditionView.of(each, names, today))
                .toList());
    }
}
