package org.biaogan.metrics.milestone;

import java.time.Instant;
import java.util.Optional;
import org.biaogan.metrics.project.ProjectSelection;
import org.biaogan.metrics.rest.Page;

/**
 * What is asked of the timeline.
 *
 * @param window only projects of which something falls there
 */
record TimelineQuestion(ProjectSelection selection, TimelineWindow window, Optional<Instant> asOf, Page page) {}
