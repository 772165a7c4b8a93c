package org.biaogan.metrics.problem;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where it is kept which proposals were dismissed. */
@ApplicationScoped
class ProposalDismissalRepository implements PanacheRepositoryBase<ProposalDismissal, String> {

    /** Which of some proposals were dismissed by an instant. */
    Uni<List<ProposalDismissal>> dismissed(Collection<String> proposals, Instant asOf) {
        return list("proposal in ?1 and knownFrom <= ?2", proposals, asOf);
    }
}
