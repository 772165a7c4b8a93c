package org.biaogan.metrics.project;

import java.util.List;

/**
 * Which projects are asked for, in which order. What is null or empty asks for nothing.
 *
 * @param units those and all below them; of the project itself or of the unit that answers for it
 * @param lights lights or states of today
 * @param text in the code, the name, a former name or the owner
 */
public record ProjectFilter(
        List<String> units,
        List<Stage> stages,
        String sector,
        String chainLink,
        String theme,
        String category,
        Level level,
        String leader,
        String handler,
        Boolean flagship,
        List<String> lights,
        String text,
        ProjectOrder order,
        boolean downwards) {

    /** Whether it asks for how projects stand today, which for another day nobody knows. */
    boolean asksForStanding() {
        return !lights.isEmpty() || order.needsStanding();
    }
}
