package org.biaogan.metrics.vintage;

import io.smallrye.mutiny.Uni;

/** A feature whose records refer to master records of other features. */
public interface Referrer {

    /** What the references are called, for people: {@code targets}. */
    String name();

    /**
     * Counts the open records that refer to a master record.
     *
     * @param kind the master record's path below the API, such as {@code units}
     */
    Uni<Long> references(String kind, String code);
}
