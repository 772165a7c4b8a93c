package org.biaogan.metrics.plausibility;

/** What earlier years are compared by. */
public enum Method {
    /** Each year divided by the one before: for amounts, which grow in proportion. */
    RATIO,
    /** Each year less the one before: for rates and ranks, and wherever a number is not above zero. */
    DIFFERENCE
}
