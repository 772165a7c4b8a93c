package org.biaogan.metrics.problem;

import java.util.Optional;
import org.biaogan.metrics.rest.Requirements;

/**
 * Which red light a proposal is of: {@code TARGET:FAI:PX:2026-10}, {@code PROJECT:P-12:2026-10}, and from the first time
 * that a project turns red within the month {@code PROJECT:P-12:2026-10.1}. Codes hold no colon, so it can be read back; the
 * same light in a later period is another proposal.
 *
 * @param subject the code of the indicator or of the project
 * @param period of a target that of its number, of a project the month in which it is red
 * @param unit the code of a target's unit; null for a project
 */
record ProposalId(SourceKind kind, String subject, String unit, String period) {

    static Optional<ProposalId> parse(String id) {
        String[] parts = id.split(":", -1);
        for (String part : parts) {
            if (!Requirements.isCode(part)) {
                return Optional.empty();
            }
        }
        if (parts.length == 4 && parts[0].equals(SourceKind.TARGET.name())) {
            return Optional.of(new ProposalId(SourceKind.TARGET, parts[1], parts[2], parts[3]));
        }
        return parts.length == 3 && parts[0].equals(SourceKind.PROJECT.name())
                ? Optional.of(new ProposalId(SourceKind.PROJECT, parts[1], null, parts[2]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return unit == null
                ? "%s:%s:%s".formatted(kind, subject, period)
                : "%s:%s:%s:%s".formatted(kind, subject, unit, period);
    }
}
