package org.biaogan.dashboard.project;

import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.dashboard.upstream.Refusal;

/** Somebody else has changed a project meanwhile, and what that changed, field by field. */
class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Said said;

    /** As the service says it. */
    record Said(int version, List<Change> changes) {}

    /** What one version changed in one field; either side may be absent, a text, a number, a flag or a list. */
    record Change(String field, Object before, Object after, String by, OffsetDateTime at, String reason) {}

    ChangedMeanwhile(Refusal refusal, Said said) {
        super(refusal.status(), refusal.getMessage(), refusal.faults());
        this.said = said;
    }

    /** The version that a further change starts from. */
    int version() {
        return said.version();
    }

    List<Change> changes() {
        return said.changes() == null ? List.of() : said.changes();
    }
}
