package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;

/**
 * How a caller plans a project's nodes: by a template, or one by one.
 *
 * @param template code of a milestone template; absent for the one of the project's category
 * @param from the day that the template's days are counted from
 * @param items the nodes themselves, where no template is named
 */
public record NewMilestones(String template, LocalDate from, List<NewMilestone> items) {

    private static final int MOST = 200;

    void enforce() {
        boolean listed = isListed();
        new Requirements()
                .rule(!listed || items.size() <= MOST, "items", "TOO_MANY", "At most %d 'items'.".formatted(MOST))
                .enforce();
        Requirements requirements = new Requirements()
                .optionalCode("template", template)
                .rule(
                        (template != null || from != null) != listed,
                        "items",
                        "TEMPLATE_OR_ITEMS",
                        "Either 'from', with a 'template' or the category's own, or at least one of 'items' is given.");
        if (template != null) {
            requirements.given("from", from);
        }
        List<Fault> faults = new ArrayList<>(requirements.faults());
        if (listed) {
            faults.addAll(itemFaults());
        }
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
    }

    boolean isListed() {
        return items != null && !items.isEmpty();
    }

    private List<Fault> itemFaults() {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String place = "items[%d]".formatted(i);
            NewMilestone item = items.get(i);
            if (item == null) {
                faults.add(new Fault(place, "REQUIRED", "A node is an object."));
                continue;
            }
            item.faults().forEach(fault -> faults.add(fault.within(place)));
            if (!seen.add(Objects.toString(item.node()))) {
                faults.add(new Fault(place + ".node", "DUPLICATE", "A node stands in a plan once."));
            }
        }
        return faults;
    }
}
