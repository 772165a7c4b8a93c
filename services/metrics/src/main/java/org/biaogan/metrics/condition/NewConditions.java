package org.biaogan.metrics.condition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;

/**
 * What a caller puts on a project's list of conditions.
 *
 * @param template code of a condition template: what the list does not have of it yet is added
 * @param items conditions one by one; with neither, the template of the project's category is taken
 */
public record NewConditions(String template, List<NewCondition> items) {

    private static final int MOST = 200;

    List<NewCondition> itemsOrNone() {
        return Objects.requireNonNullElse(items, List.of());
    }

    void enforce() {
        new Requirements()
                .rule(itemsOrNone().size() <= MOST, "items", "TOO_MANY", "At most %d 'items'.".formatted(MOST))
                .enforce();
        List<Fault> faults = new ArrayList<>(new Requirements()
                .optionalCode("template", template)
                .rule(
                        template == null || itemsOrNone().isEmpty(),
                        "items",
                        "TEMPLATE_OR_ITEMS",
                        "Either 'template' or 'items' is given, not both.")
                .faults());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < itemsOrNone().size(); i++) {
            faults.addAll(faults("items[%d]".formatted(i), items.get(i), seen));
        }
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
    }

    private static List<Fault> faults(String place, NewCondition item, Set<String> seen) {
        if (item == null) {
            return List.of(new Fault(place, "REQUIRED", "A condition is an object."));
        }
        List<Fault> faults = new ArrayList<>();
        item.faults().forEach(fault -> faults.add(fault.within(place)));
        if (!seen.add(Objects.toString(item.key()))) {
            faults.add(new Fault(place + ".key", "DUPLICATE", "A condition stands on a list once."));
        }
        return faults;
    }
}
