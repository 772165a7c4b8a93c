package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biaogan.metrics.project.ProjectCatalogue;
import org.biaogan.metrics.project.ProjectSelection;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Tells which projects are ready to start, and what the others lack. */
@ApplicationScoped
public class Readiness {

    private final ConditionRepository conditions;
    private final ProjectCatalogue catalogue;
    private final ConditionContext context;
    private final RegisterOffice office;

    Readiness(
            ConditionRepository conditions,
            ProjectCatalogue catalogue,
            ConditionContext context,
            RegisterOffice office) {
        this.conditions = conditions;
        this.catalogue = catalogue;
        this.context = context;
        this.office = office;
    }

    /** A page of the projects selected, in as many statements whatever their number. */
    @WithSession
    public Uni<Paged<ReadinessRow>> of(ProjectSelection selection, Optional<Instant> asOf, Page page) {
        return office.asOf(asOf).chain(instant -> catalogue
                .select(selection, instant, office.dayOf(asOf), page)
                .chain(projects -> rows(projects, instant, office.dayOf(asOf))));
    }

    private Uni<Paged<ReadinessRow>> rows(Paged<ProjectView> projects, Instant asOf, LocalDate today) {
        List<String> codes = projects.items().stream().map(ProjectView::code).toList();
        return conditions
                .at(codes, asOf)
                .map(found -> found.stream().collect(Collectors.groupingBy(each -> each.project)))
                .chain(lists -> context.names(asOf).map(names -> rows(projects, lists, names, today)));
    }

    private static Paged<ReadinessRow> rows(
            Paged<ProjectView> projects,
            Map<String, List<ProjectCondition>> lists,
            ConditionNames names,
            LocalDate today) {
        return projects.map(each -> ReadinessRow.of(each, lists.getOrDefault(each.code(), List.of()), names, today));
    }
}
