package org.biaogan.metrics.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.project.Stage;

/**
 * A project's life so far, and where the caller may take it.
 *
 * @param items its steps, the oldest first
 * @param stageSince null where it was registered without
 * @param allowed empty where an earlier instant was asked for
 */
public record LifeView(List<TransitionView> items, Stage stage, LocalDate stageSince, List<AllowedStep> allowed) {}
