package org.biaogan.metrics.milestone;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the templates of nodes (节点模板): one in use for a category, and one for all the others. */
@ApplicationScoped
public class MilestoneTemplateRegister extends Register<MilestoneTemplateVersion> {

    private final MilestoneTemplateRepository templates;

    MilestoneTemplateRegister(MilestoneTemplateRepository templates, RegisterOffice office) {
        super("milestone-templates", templates, office);
        this.templates = templates;
    }

    /** The nodes of a template in use; 422 naming {@code template} where there is none. Needs a session. */
    Uni<List<TemplateNode>> nodes(String code) {
        return templates
                .open(code)
                .map(found -> found == null || found.validTo() != null ? null : found.items.items())
                .onItem()
                .ifNull()
                .failWith(() -> Rejected.violating(
                        "template", "UNKNOWN_TEMPLATE", "There is no milestone template '%s' in use.".formatted(code)));
    }

    /** The nodes of the template in use for a category, or else of the general one. Needs a session. */
    Uni<List<TemplateNode>> ofCategory(String category) {
        return templates
                .ofCategory(category)
                .onItem()
                .ifNull()
                .failWith(() -> Rejected.violating(
                        "template", "UNKNOWN_TEMPLATE", "No milestone template is in use for this category."))
                .map(found -> found.items.items());
    }

    @Override
    protected Uni<Void> check(MilestoneTemplateVersion candidate) {
        return candidate.validTo() != null
                ? Uni.createFrom().voidItem()
                : templates
                        .rival(candidate)
                        .onItem()
                        .ifNotNull()
                        .invoke(MilestoneTemplateRegister::refuseRival)
                        .replaceWithVoid();
    }

    @Override
    protected MilestoneTemplateVersion retired(MilestoneTemplateVersion current, LocalDate lastDay) {
        return new MilestoneTemplateVersion(new NewMilestoneTemplate(
                current.code(),
                current.name,
                current.nameEn,
                current.category,
                current.items.items(),
                lastDay,
                "retired"));
    }

    private static void refuseRival(MilestoneTemplateVersion rival) {
        throw Rejected.violating(
                "category", "CATEGORY_TAKEN", "The template '%s' is in use for this category.".formatted(rival.code()));
    }
}
