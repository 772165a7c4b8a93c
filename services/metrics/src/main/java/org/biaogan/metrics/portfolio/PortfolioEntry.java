package org.biaogan.metrics.portfolio;

import java.util.List;
import java.util.Map;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.rest.Fault;

/**
 * What a row of a file says of a project.
 *
 * @param project null in all fields of which the row says nothing
 * @param names of units and officials instead of codes, by field: {@code unitName}
 * @param first by field, what was planned at first, before it was planned as the project is now
 * @param warnings what was supposed in reading it
 */
record PortfolioEntry(NewProject project, Map<String, String> names, Map<String, Object> first, List<Fault> warnings) {}
