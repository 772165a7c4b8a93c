package org.biaogan.metrics.condition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A condition template as a caller describes it.
 *
 * @param category the category of projects it is for; absent for all that have none of their own
 * @param items its conditions in order, at least one, each once
 * @param validTo the last day of its use; absent while it is in use
 * @param reason why it changes; needed where a version is there already
 */
public record NewConditionTemplate(
        String code,
        String name,
        String nameEn,
        String category,
        List<TemplateItem> items,
        LocalDate validTo,
        String reason)
        implements NewVersion<ConditionTemplateVersion> {

    List<TemplateItem> itemsOrNone() {
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
                .rule(!itemsOrNone().isEmpty(), "items", "REQUIRED", "A template has at least one condition.");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < itemsOrNone().size(); i++) {
            check(requirements, "items[%d]".formatted(i), items.get(i), seen);
        }
        return requirements;
    }

    private static void check(Requirements requirements, String place, TemplateItem item, Set<String> seen) {
        if (item == null) {
            requirements.given(place, null);
            return;
        }
        for (Fault fault : item.faults()) {
            requirements.rule(false, fault.within(place).field(), fault.code(), fault.message());
        }
        requirements.rule(
                seen.add(Objects.toString(item.key())),
                place + ".key",
                "DUPLICATE",
                "A condition stands in a template once.");
    }

    @Override
    public NewConditionTemplate named(String pathCode) {
        return new NewConditionTemplate(pathCode, name, nameEn, category, items, validTo, reason);
    }

    @Override
    public ConditionTemplateVersion toVersion() {
        return new ConditionTemplateVersion(this);
    }
}
