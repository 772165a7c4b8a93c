package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of condition templates are kept. */
@ApplicationScoped
class ConditionTemplateRepository implements VersionRepository<ConditionTemplateVersion> {

    /** The template in use for a category, or else the one for all that have none of their own. */
    Uni<ConditionTemplateVersion> ofCategory(String category) {
        return find(
                        "(category = ?1 or category is null) and knownTo is null and validTo is null"
                                + " order by category nulls last",
                        category)
                .firstResult();
    }

    /** Another template in use for the same category, if there is one. */
    Uni<ConditionTemplateVersion> rival(ConditionTemplateVersion template) {
        return find(
                        "code <> ?1 and category is not distinct from ?2 and knownTo is null and validTo is null",
                        template.code(),
                        template.category)
                .firstResult();
    }
}
