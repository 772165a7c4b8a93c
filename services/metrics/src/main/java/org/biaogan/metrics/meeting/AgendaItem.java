package org.biaogan.metrics.meeting;

/**
 * One item of an agenda (议程).
 *
 * @param order its place, from 1
 * @param kind what it is about
 * @param ref the code of that: {@code FAI/PX} for a target, the code for all else; null where it is about none
 */
public record AgendaItem(int order, String title, Kind kind, String ref) {

    /** What an item is about. */
    public enum Kind {
        TARGET,
        PROJECT,
        PROBLEM,
        DIRECTIVE,
        OTHER
    }
}
