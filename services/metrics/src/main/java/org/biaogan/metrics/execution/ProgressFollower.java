package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import java.util.Collection;

/** A feature that reckons something anew whenever another report of a project is known. */
public interface ProgressFollower {

    /** Called within the transaction that made the reports known. */
    Uni<Void> progressChanged(Collection<String> projects);
}
