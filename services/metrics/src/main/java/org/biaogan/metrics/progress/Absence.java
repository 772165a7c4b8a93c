package org.biaogan.metrics.progress;

/** Why a number that could have been formed was not; said instead of a zero, a hundred or an infinity. */
public enum Absence {
    /** Nobody has reported anything yet. */
    NOTHING_KNOWN,
    /** Reported as missing, not collected or impossible. */
    REPORTED_WITHOUT_VALUE,
    /** January and February are one period, and February carries it (1—2月合并). */
    INCLUDED_IN_FEBRUARY,
    /** A period of the year that the sum needs has no value. */
    PERIOD_MISSING,
    /** A unit below that the sum needs has no value. */
    UNIT_MISSING,
    /** Rates, ranks and shares are neither added nor taken apart. */
    NOT_ADDITIVE,
    /** Growth, ratios, ranks and ranges are held against the target itself; they are not completed bit by bit. */
    NOT_COMPLETED_BY_SHARES,
    /** A share of a target of zero or below says nothing. */
    TARGET_NOT_POSITIVE,
    /** The stock at the previous year's end is unknown, so the way from there is too. */
    BASE_UNKNOWN,
    /** There is no way to go: the target is to keep what there was. */
    TARGET_EQUALS_BASE,
    /** The target lets the stock get worse than it was, so that going the whole way would not be progress. */
    TARGET_BEHIND_BASE,
    /** Growth on zero or on a negative number says nothing. */
    EARLIER_NOT_POSITIVE,
    /** The year is over. */
    NO_MONTH_LEFT
}
