package org.biaogan.metrics.vintage;

import org.biaogan.metrics.rest.Requirements;

/** A master record as a caller describes it. */
public interface NewVersion<E extends Version> {

    String code();

    /** Why it changes; needed where a version is there already. */
    String reason();

    /** What the description must fulfil by itself. */
    Requirements requirements();

    /** The same description under the code that the path names. */
    NewVersion<E> named(String code);

    E toVersion();
}
