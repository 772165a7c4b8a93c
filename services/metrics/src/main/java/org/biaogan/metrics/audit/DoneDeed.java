package org.biaogan.metrics.audit;

import java.util.Objects;

/**
 * A deed that was done.
 *
 * @param who did it
 */
public record DoneDeed(Deed deed, String who) {

    static DoneDeed of(AuditEntry entry) {
        return new DoneDeed(
                new Deed(
                        DeedKind.read(entry.kind),
                        entry.action,
                        entry.subject,
                        entry.project,
                        entry.unit,
                        entry.before,
                        entry.after,
                        entry.reason,
                        entry.knownFrom,
                        entry.detail),
                entry.actor);
    }

    /** What the subject is called, where the deed says so. */
    public String title() {
        return Objects.toString(deed.detail().get("title"), null);
    }
}
