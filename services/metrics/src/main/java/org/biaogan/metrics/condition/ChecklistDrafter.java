package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.RegisterOffice;

/**
 * Draws up a project's list of conditions, by a template or one by one. Whatever it begins with, the mandatory
 * conditions of the project's category come with it: a list cannot be made short to be ready soon.
 */
@ApplicationScoped
public class ChecklistDrafter {

    private final ConditionLedger ledger;
    private final ConditionTemplateRegister templates;
    private final ProjectBook projects;
    private final ConditionContext context;

    @Inject
    RegisterOffice office;

    ChecklistDrafter(
            ConditionLedger ledger,
            ConditionTemplateRegister templates,
            ProjectBook projects,
            ConditionContext context) {
        this.ledger = ledger;
        this.templates = templates;
        this.projects = projects;
        this.context = context;
    }

    /** Adds conditions, all or none; 403, 404, 409 where all or one named is there already, and 422. */
    @WithTransaction
    public Uni<List<ConditionView>> drawUp(String code, NewConditions wanted) {
        wanted.enforce();
        return office.stamp().chain(since -> projects.requireManaged(code)
                .chain(project -> draft(project, wanted)
                        .map(draft -> draft.conditions(project, context.changer(), office.today()))
                        .call(context::requireKnown)
                        .call(added -> ledger.begin(project, added, since)))
                .chain(added -> shown(added, since)));
    }

    private Uni<ChecklistDraft> draft(ProjectView project, NewConditions wanted) {
        return templates
                .ofCategory(project.category())
                .chain(own -> items(wanted, own).chain(items -> ledger.listOf(project.code())
                        .map(known -> new ChecklistDraft(items, own, known, wanted.template() == null))))
                .call(draft -> draft.relaxes()
                        ? context.requireApprover(project)
                        : Uni.createFrom().voidItem());
    }

    private Uni<List<NewCondition>> items(NewConditions wanted, List<TemplateItem> own) {
        if (wanted.template() != null) {
            return templates.items(wanted.template()).map(ChecklistDrafter::asked);
        }
        if (wanted.itemsOrNone().isEmpty() && own.isEmpty()) {
            throw Rejected.violating(
                    "template", "UNKNOWN_TEMPLATE", "No condition template is in use for this category.");
        }
        return Uni.createFrom().item(wanted.itemsOrNone().isEmpty() ? asked(own) : wanted.itemsOrNone());
    }

    private static List<NewCondition> asked(List<TemplateItem> items) {
        return items.stream().map(TemplateItem::asked).toList();
    }

    private Uni<List<ConditionView>> shown(List<ProjectCondition> added, Instant since) {
        return context.names(since).map(names -> added.stream()
                .map(each -> ConditionView.of(each, names, office.today()))
                .toList());
    }
}
