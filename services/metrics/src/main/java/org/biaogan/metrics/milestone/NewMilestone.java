package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/**
 * A node as a caller plans it.
 *
 * @param node its code within the project
 * @param order its place among the nodes; absent for the next
 */
public record NewMilestone(String node, Integer order, String name, String nameEn, LocalDate planned) {

    List<Fault> faults() {
        return new Requirements()
                .code("node", node)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .given("planned", planned)
                .rule(order == null || order > 0, "order", "OUT_OF_RANGE", "'order' counts from 1.")
                .faults();
    }
}
