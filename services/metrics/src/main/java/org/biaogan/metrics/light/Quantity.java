package org.biaogan.metrics.light;

/** What a band of a light rule may ask about (亮灯依据). */
public enum Quantity {
    /** How far ahead of what is expected (超欠序时), positive when better, in points, places or the indicator's unit. */
    DEVIATION,
    /** The number itself, in the indicator's unit of measure. */
    ACTUAL,
    /** Actual − average of the peers (与同类平均之差); not turned round where less is better. */
    PEER_GAP
}
