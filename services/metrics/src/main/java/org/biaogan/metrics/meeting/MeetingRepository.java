package org.biaogan.metrics.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of meetings are kept. */
@ApplicationScoped
class MeetingRepository implements VersionRepository<MeetingVersion> {

    private static final String KNOWN = "knownFrom <= ?1 and (knownTo is null or knownTo > ?1)";
    private static final String LAST_FIRST = " order by heldOn desc, beginsAt desc nulls last, code desc";

    /** The last one first. */
    Uni<Paged<MeetingVersion>> lastFirst(Instant asOf, Page page) {
        return count(KNOWN, asOf).chain(total -> find(KNOWN + LAST_FIRST, asOf)
                .page(page.number(), page.size())
                .list()
                .map(items -> new Paged<>(items, total)));
    }

    Uni<List<MeetingVersion>> allAt(Collection<String> codes, Instant asOf) {
        return list(KNOWN + " and code in ?2", asOf, codes);
    }

    /** The last one in use that was held before another; null where there was none. */
    Uni<MeetingVersion> before(MeetingVersion meeting, Instant asOf) {
        String earlier =
                meeting.beginsAt == null ? " and heldOn < ?2" : " and (heldOn < ?2 or heldOn = ?2 and beginsAt < ?3)";
        Object[] bounds = meeting.beginsAt == null
                ? new Object[] {asOf, meeting.heldOn}
                : new Object[] {asOf, meeting.heldOn, meeting.beginsAt};
        return find(KNOWN + " and validTo is null" + earlier + LAST_FIRST, bounds)
                .firstResult();
    }
}
