package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import java.util.Collection;

/** A feature that reckons anew where projects stand, once what was reckoned is of another day than today. */
public interface StandingKeeper {

    /** Reckons anew where projects stand. Called within a transaction that holds their standings. */
    Uni<Void> refresh(Collection<String> projects);
}
