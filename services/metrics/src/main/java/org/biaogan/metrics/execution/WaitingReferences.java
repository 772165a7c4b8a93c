package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.Referrer;

/** What waits for approval refers to its project, which therefore is not retired at once. */
@ApplicationScoped
class WaitingReferences implements Referrer {

    private final ProgressSubmissionRepository submissions;

    WaitingReferences(ProgressSubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    public String name() {
        return "reports that wait for approval";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return kind.equals("projects")
                ? submissions.count("project = ?1 and decidedAt is null", code)
                : Uni.createFrom().item(0L);
    }
}
