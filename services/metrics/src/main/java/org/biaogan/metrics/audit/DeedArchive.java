package org.biaogan.metrics.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Tells what was done, as it was known at any instant. */
@ApplicationScoped
public class DeedArchive {

    private final DeedRepository deeds;

    DeedArchive(DeedRepository deeds) {
        this.deeds = deeds;
    }

    /** When a deed of that kind was last known of each project, by project. Needs a session. */
    public Uni<Map<String, Instant>> latest(DeedKind kind, Instant asOf) {
        return deeds.latest(kind, asOf);
    }
}
