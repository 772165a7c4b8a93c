package org.biaogan.metrics.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A condition template as others see it.
 *
 * @param category null where it is for all categories without one of their own
 */
public record ConditionTemplateView(
        String code,
        String name,
        String nameEn,
        String category,
        List<TemplateItem> items,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static ConditionTemplateView of(ConditionTemplateVersion template) {
        return new ConditionTemplateView(
                template.code(),
                template.name,
                template.nameEn,
                template.category,
                template.items.items(),
                template.validTo(),
                template.version(),
                template.knownFrom());
    }
}
