package org.biaogan.metrics.problem;

import java.time.LocalDate;
import java.util.Objects;

/** What a person makes of a proposal; what is absent stays as proposed. */
public record Confirmation(
        String title,
        String description,
        String owner,
        String official,
        LocalDate deadline,
        String measures,
        Severity severity) {

    /** As proposed in everything. */
    static final Confirmation PLAIN = new Confirmation(null, null, null, null, null, null, null);

    NewProblem of(Proposal proposal) {
        return new NewProblem(
                Objects.requireNonNullElse(title, proposal.title()),
                description == null ? proposal.description() : description,
                proposal.source(),
                proposal.project(),
                proposal.unit(),
                Objects.requireNonNullElse(owner, proposal.owner()),
                official == null && owner == null ? proposal.official() : official,
                deadline,
                measures,
                severity);
    }
}
