package org.biaogan.metrics.attachment;

/**
 * A unit that has something to do for a project.
 *
 * @param project the code of the project
 * @param unit the code of the unit
 */
public record Involvement(String project, String unit) {}
