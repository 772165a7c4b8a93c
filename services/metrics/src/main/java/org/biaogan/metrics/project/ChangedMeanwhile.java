package org.biaogan.metrics.project;

import java.util.List;
import java.util.Map;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;

/** 412 for whoever changes a project that somebody else has changed meanwhile: it says what that changed. */
class ChangedMeanwhile extends Rejected {

    private static final long serialVersionUID = 1;
    private static final int STATUS = 412;

    private ChangedMeanwhile(String message, Problem problem) {
        super(
                STATUS,
                problem.title(),
                message,
                problem.errors(),
                Map.of("version", problem.version(), "changes", problem.changes()));
    }

    static ChangedMeanwhile by(Rejected stale, int version, List<FieldChange> changes) {
        return new ChangedMeanwhile(
                stale.getDetail(),
                new Problem(
                        stale.getTitle(),
                        STATUS,
                        stale.getDetail(),
                        List.of(new Fault("If-Match", "STALE", stale.getDetail())),
                        version,
                        changes));
    }

    /**
     * The body of the answer.
     *
     * @param version the current one
     * @param changes made since the version that the caller had, the oldest first; empty where that one is not known
     */
    record Problem(
            String title, int status, String detail, List<Fault> errors, int version, List<FieldChange> changes) {}
}
