package org.biaogan.metrics.table;

import java.util.List;

/**
 * What was found out about the rows of a file, as it is stored.
 *
 * @param rows why rows are refused
 * @param warnings what looks strange about others
 */
public record Findings(List<Reason> rows, List<Reason> warnings) {}
