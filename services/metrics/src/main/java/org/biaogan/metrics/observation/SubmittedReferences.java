package org.biaogan.metrics.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.Referrer;

/** What waits for approval refers to its unit and indicator, which therefore are not retired at once. */
@ApplicationScoped
class SubmittedReferences implements Referrer {

    private final SubmissionRepository submissions;

    SubmittedReferences(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    public String name() {
        return "submissions";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return switch (kind) {
            case "units" -> submissions.count("unit = ?1 and decidedAt is null", code);
            case "indicators" -> submissions.count("indicator = ?1 and decidedAt is null", code);
            default -> Uni.createFrom().item(0L);
        };
    }
}
