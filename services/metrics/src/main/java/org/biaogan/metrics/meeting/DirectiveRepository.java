package org.biaogan.metrics.meeting;

import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.matter.MatterStore;

/** Where the versions of directives are kept. */
@ApplicationScoped
class DirectiveRepository implements MatterStore<DirectiveVersion> {

    @Override
    public String entity() {
        return "DirectiveVersion";
    }

    /** What a meeting decided that is not closed now, by number. */
    Uni<List<DirectiveVersion>> openOf(String meeting) {
        return list(
                "meeting = ?1 and knownTo is null and state <> ?2", Sort.by("number"), meeting, FollowUpState.CLOSED);
    }
}
