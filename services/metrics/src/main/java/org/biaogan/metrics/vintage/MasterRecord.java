package org.biaogan.metrics.vintage;

/** A master record as others see it. */
public interface MasterRecord {

    String code();

    /** Counts the changes from 1; the entity tag is made of it. */
    int version();
}
