package org.biaogan.metrics.project;

import java.util.List;

/**
 * Which projects another feature tells of, by code. What is null or empty asks for nothing.
 *
 * @param units those and all below them; of the project itself or of the unit that answers for it
 * @param leader the code of the official in charge
 * @param flagship flagship projects only, or none of them
 */
public record ProjectSelection(List<String> units, List<Stage> stages, String leader, Boolean flagship) {

    ProjectFilter filter() {
        return new ProjectFilter(
                units,
                stages,
                null,
                null,
                null,
                null,
                null,
                leader,
                null,
                flagship,
                List.of(),
                null,
                ProjectOrder.CODE,
                false);
    }
}
