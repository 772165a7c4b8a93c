package org.biaogan.metrics.earnedvalue;

/**
 * What looks strange about a report, yet may be so.
 *
 * @param field of the report
 * @param code a word for machines
 */
public record Doubt(String field, String code, String message) {}
