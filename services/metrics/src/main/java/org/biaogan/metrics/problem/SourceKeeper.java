package org.biaogan.metrics.problem;

import io.smallrye.mutiny.Uni;

/** A feature that keeps what problems come from, and stands above the ledger: meetings. */
public interface SourceKeeper {

    SourceKind kind();

    /** Whether there is such a thing. Needs a session. */
    Uni<Boolean> knows(String code);
}
