package org.biaogan.dashboard.project;

import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Zone;

/**
 * A page of the register as read, with what there is to choose from.
 *
 * @param counts how many there are of each light, whatever light is asked for
 */
record Register(
        ProjectQuery query,
        Reading<Zone> zone,
        Reading<List<NamedOfficial>> officials,
        Reading<Counted> projects,
        Map<ProjectLight, Long> counts) {

    boolean hasNext() {
        long before = (long) query.page() * ProjectDesk.PAGE
                + projects.value().items().size();
        Long total = projects.value().total();
        return total != null && before < total;
    }
}
