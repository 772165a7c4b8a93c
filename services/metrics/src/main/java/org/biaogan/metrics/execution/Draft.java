package org.biaogan.metrics.execution;

import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectView;

/**
 * A report that keeps every rule which can be told from itself, ready to meet what is known already.
 *
 * @param row counted from 0 over the whole recording
 */
record Draft(int row, ProjectView project, ReportingPeriod period, Content content, String reason) {

    ReportKey key() {
        return new ReportKey(project.code(), period);
    }

    /** The same with the photos that are known already, where it does not speak of any. */
    Draft keeping(Content known) {
        return new Draft(row, project, period, content.keeping(known == null ? List.of() : known.photos()), reason);
    }

    boolean repeats(ProgressVersion known) {
        return content.isSameAs(known.content());
    }

    boolean repeats(ProgressSubmission waiting) {
        return content.isSameAs(waiting.content()) && Objects.equals(reason, waiting.reason);
    }
}
