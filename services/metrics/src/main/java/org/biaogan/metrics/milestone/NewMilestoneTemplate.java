package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A milestone template as a caller describes it.
 *
 * @param category the category of projects it is for; absent for all that have none of their own
 * @param items its nodes in order, at least one, each once
 * @param validTo the last day of its use; absent while it is in use
 * @param reason why it changes; needed where a version is there already
 */
public record NewMilestoneTemplate(
        String code,
        String name,
        String nameEn,
        String category,
        List<TemplateNode> items,
        LocalDate validTo,
        String reason)
        implements NewVersion<MilestoneTemplateVersion> {

    List<TemplateNode> itemsOrNone() {
        return Objects.requireNonNullElse(items, List.of());
    }

    @Override
    public Requirements requirements() {
        Requirements requirements = new Requirements()
                .code("code", code)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .optionalText("category", category)
                .optionalText("reason", reason)
                .rule(!itemsOrNone().isEmpty(), "items", "REQUIRED", "A template has at least one node.");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < itemsOrNone().size(); i++) {
            check(requirements, "items[%d]".formatted(i), items.get(i), seen);
        }
        return requirements;
    }

    private static void check(Requirements requirements, String place, TemplateNode item, Set<String> seen) {
        if (item == null) {
            requirements.given(place, null);
            return;
        }
        for (Fault fault : item.faults()) {
            requirements.rule(false, fault.within(place).field(), fault.code(), fault.message());
        }
        requirements.rule(
                seen.add(Objects.toString(item.node())),
                place + ".node",
                "DUPLICATE",
                "A node stands in a template once.");
    }

    @Override
    public NewMilestoneTemplate named(String pathCode) {
        return new NewMilestoneTemplate(pathCode, name, nameEn, category, items, validTo, reason);
    }

    @Override
    public MilestoneTemplateVersion toVersion() {
        return new MilestoneTemplateVersion(this);
    }
}
