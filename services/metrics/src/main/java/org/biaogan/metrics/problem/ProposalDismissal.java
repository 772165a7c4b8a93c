package org.biaogan.metrics.problem;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A red light that a person found to be no problem. */
@Entity
@Immutable
@Table(name = "proposal_dismissal")
class ProposalDismissal {

    @Id
    String proposal;

    String reason;
    String actor;
    String dismissedBy;
    Instant knownFrom;
}
