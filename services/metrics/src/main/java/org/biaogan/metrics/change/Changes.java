package org.biaogan.metrics.change;

import java.time.Instant;
import java.time.ZoneId;
import org.biaogan.metrics.observation.ChangeCount;
import org.biaogan.metrics.rest.Paged;

/** A page of changes up to an instant, and how many numbers changed and deeds were done in all. */
public record Changes(Instant until, ChangeCount count, long deeds, Paged<ChangeView> page) {

    public ChangesView view(Instant since, ZoneId zone) {
        return new ChangesView(
                since.atZone(zone).toOffsetDateTime(),
                until.atZone(zone).toOffsetDateTime(),
                count.revised(),
                count.all() - count.revised(),
                deeds,
                page.items());
    }
}
