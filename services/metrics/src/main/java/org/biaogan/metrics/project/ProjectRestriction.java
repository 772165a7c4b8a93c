package org.biaogan.metrics.project;

import java.util.Map;

/**
 * What another feature asks of projects in its own records, so that a page is cut where the records are.
 *
 * @param condition in the words of the store, about the project {@code p}, the instant {@code :asOf} and the day
 *     {@code :day} looked at
 * @param values what else it is compared with
 */
public record ProjectRestriction(String condition, Map<String, Object> values) {

    /** Asks for nothing. */
    public static final ProjectRestriction NONE = new ProjectRestriction("1 = 1", Map.of());
}
