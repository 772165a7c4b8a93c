package org.biaogan.metrics.figure;

/** What an id has to say beside indicator, unit and period, before it is clear which number is meant. */
public enum Beside {
    NOTHING,
    /** The month, 1 to 12, in which a later period of the same year ends. */
    MONTH,
    /** An earlier year. */
    YEAR,
    /** The number of a peer group and by what its units are ranked, see {@link RankingNumber}. */
    RANKING,
    /** The number of the unit whose growth is taken apart. */
    UNIT_ABOVE,
    /** The number of a theme; 0 for the targets watched before all others, of whatever theme. */
    THEME,
    /** The number of a project and which part of its month is meant, see {@link ProjectNumber}. */
    PROJECT
}
