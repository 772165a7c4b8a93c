package org.biaogan.dashboard.project;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many projects stand how, as the service says it: none of what it does not name. */
record StandingCounts(List<Item> items) {

    record Item(String standing, long count) {}

    Map<ProjectLight, Long> of(List<ProjectLight> wanted) {
        Map<ProjectLight, Long> counts = new EnumMap<>(ProjectLight.class);
        wanted.forEach(light -> counts.put(light, 0L));
        items.forEach(item ->
                counts.computeIfPresent(ProjectLight.of(item.standing(), null), (light, count) -> item.count()));
        return counts;
    }
}
