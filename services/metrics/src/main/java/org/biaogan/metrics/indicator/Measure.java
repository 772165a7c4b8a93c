package org.biaogan.metrics.indicator;

/** What a number says about its subject. Growth and ratio are in per cent, a rank in places (1 is best). */
public enum Measure {
    /** A quantity in the indicator's unit of measure (总量). */
    LEVEL,
    /** Growth in per cent on the same period of the year before (同比), on the publisher's comparable basis (可比口径). */
    GROWTH,
    /** A share or rate in per cent (占比、率). */
    RATIO,
    /** A place in an order, 1 being the best (位次). */
    RANK,
    /** A number of things (个数). */
    COUNT;

    /** Whether its numbers are amounts of something, which add up. */
    public boolean isQuantity() {
        return this == LEVEL || this == COUNT;
    }
}
