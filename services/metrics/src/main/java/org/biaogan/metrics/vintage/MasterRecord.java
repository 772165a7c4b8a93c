package org.biaogan.metrics.vintage;

/** A master record as others see it. */
public interface MasterRecord {

    String code();

    /** Counts the changes from 1. */
    int version();

    /** What the entity tag is made of: the newest version, also where the record is one of several editions. */
    default int revision() {
        return version();
    }
}
