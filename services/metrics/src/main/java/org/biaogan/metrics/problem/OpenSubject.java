package org.biaogan.metrics.problem;

import java.util.Objects;

/** What an open problem is about. */
public record OpenSubject(SourceKind source, String indicator, String unit, String project) {

    /** Whether what is proposed is looked after by it already. */
    boolean covers(Proposal proposal) {
        return proposal.source().kind() == SourceKind.TARGET
                ? Objects.equals(indicator, proposal.indicator()) && Objects.equals(unit, proposal.unit())
                : Objects.equals(project, proposal.project());
    }
}
