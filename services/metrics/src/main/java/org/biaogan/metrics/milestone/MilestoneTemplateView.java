package org.biaogan.metrics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A milestone template as others see it.
 *
 * @param category null where it is for all categories without one of their own
 */
public record MilestoneTemplateView(
        String code,
        String name,
        String nameEn,
        String category,
        List<TemplateNode> items,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static MilestoneTemplateView of(MilestoneTemplateVersion template) {
        return new MilestoneTemplateView(
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
