package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the templates of conditions (要素清单模板): one in use for a category, and one for all the others. */
@ApplicationScoped
public class ConditionTemplateRegister extends Register<ConditionTemplateVersion> {

    private final ConditionTemplateRepository templates;
    private final UnitTree units;

    ConditionTemplateRegister(ConditionTemplateRepository templates, UnitTree units, RegisterOffice office) {
        super("condition-templates", templates, office);
        this.templates = templates;
        this.units = units;
    }

    /** The conditions of a template in use; 422 naming {@code template} where there is none. Needs a session. */
    Uni<List<TemplateItem>> items(String code) {
        return templates
                .open(code)
                .map(found -> found == null || found.validTo() != null ? null : found.items.items())
                .onItem()
                .ifNull()
                .failWith(() -> Rejected.violating(
                        "template", "UNKNOWN_TEMPLATE", "There is no condition template '%s' in use.".formatted(code)));
    }

    /**
     * The conditions of the template in use for a category, or else of the general one; none
     * where there is neither. Needs a session.
     */
    Uni<List<TemplateItem>> ofCategory(String category) {
        return templates.ofCategory(category).map(found -> found == null ? List.of() : found.items.items());
    }

    @Override
    protected Uni<Void> check(ConditionTemplateVersion candidate) {
        return units.current()
                .invoke(tree -> requireUnits(candidate, tree.keySet()))
                .chain(() -> candidate.validTo() == null
                        ? templates.rival(candidate)
                        : Uni.createFrom().nullItem())
                .onItem()
                .ifNotNull()
                .invoke(ConditionTemplateRegister::refuseRival)
                .replaceWithVoid();
    }

    @Override
    protected ConditionTemplateVersion retired(ConditionTemplateVersion current, LocalDate lastDay) {
        return new ConditionTemplateVersion(new NewConditionTemplate(
                current.code(),
                current.name,
                current.nameEn,
                current.category,
                current.items.items(),
                lastDay,
                "retired"));
    }

    private static void requireUnits(ConditionTemplateVersion template, Set<String> known) {
        List<Fault> faults = template.items.items().stream()
                .map(TemplateItem::owedBy)
                .filter(unit -> unit != null && !known.contains(unit))
                .map(unit -> new Fault("items.owedBy", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit)))
                .toList();
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
    }

    private static void refuseRival(ConditionTemplateVersion rival) {
        throw Rejected.violating(
                "category", "CATEGORY_TAKEN", "The template '%s' is in use for this category.".formatted(rival.code()));
    }
}
