package org.biaogan.metrics.intake;

import java.util.List;
import org.biaogan.metrics.table.Reason;

/**
 * What was found out about the rows of a file, as it is stored.
 *
 * @param rows why rows are refused
 * @param warnings what looks strange about others
 */
record Findings(List<Reason> rows, List<Reason> warnings) {}
