package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/**
 * A node of a template.
 *
 * @param node its code
 * @param day how many calendar days after the beginning of the plan it is due
 */
public record TemplateNode(String node, String name, String nameEn, Integer day) {

    private static final int LONGEST_PLAN_DAYS = 36_500;

    List<Fault> faults() {
        return new Requirements()
                .code("node", node)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .given("day", day)
                .rule(
                        day == null || day >= 0 && day <= LONGEST_PLAN_DAYS,
                        "day",
                        "OUT_OF_RANGE",
                        "'day' is from 0 to %d.".formatted(LONGEST_PLAN_DAYS))
                .faults();
    }

    /** The node planned for a project. */
    NewMilestone from(LocalDate beginning) {
        return new NewMilestone(node, null, name, nameEn, beginning.plusDays(day), null, null);
    }
}
