package org.biaogan.dashboard.condition;

import java.util.List;
import org.biaogan.dashboard.attachment.ProjectFiles;

/** A project's conditions in order, what it may start without, and the files that may show what is met. */
record Conditions(List<Condition> items, List<Exemption> exemptions, ProjectFiles files) {}
