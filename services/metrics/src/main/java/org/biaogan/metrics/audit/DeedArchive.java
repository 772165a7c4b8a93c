package org.biaogan.metrics.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tells what was done, as it was known at any instant. */
@ApplicationScoped
public class DeedArchive {

    private final DeedRepository deeds;

    DeedArchive(DeedRepository deeds) {
        this.deeds = deeds;
    }

    /** How many deeds there are of those asked for. Needs a session. */
    public Uni<Long> count(DeedFilter filter) {
        return deeds.count(filter);
    }

    /** How often each project came to something after an instant and up to another; none where it never did. Needs a session. */
    public Uni<Map<String, Long>> timesProjectsCameTo(String after, DeedKind kind, Instant since, Instant until) {
        return deeds.timesProjectsCameTo(after, kind, since, until);
    }

    /** Part of them, the newest first. Needs a session. */
    public Uni<List<DoneDeed>> list(DeedFilter filter, int from, int size) {
        return deeds.list(filter, from, size)
                .map(found -> found.stream().map(DoneDeed::of).toList());
    }
}
