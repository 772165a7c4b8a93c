package org.biaogan.metrics.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry of a matter's history.
 *
 * @param action REGISTER for the first entry of one that was only written down
 * @param from null for the first entry
 * @param by who did it
 * @param at since when it is known
 * @param note what was said about it
 * @param evidence ids of the files that came with it
 * @param document the document named as evidence
 * @param owner the unit that answered for it from then on
 * @param deadline the deadline from then on
 */
public record PastAction(
        String action,
        String from,
        String to,
        String by,
        Instant at,
        String note,
        List<String> evidence,
        String document,
        String owner,
        String ownerName,
        String ownerNameEn,
        String official,
        String officialName,
        LocalDate deadline) {

    static PastAction of(Matter version, MatterNames names) {
        return new PastAction(
                version.action() == null ? "REGISTER" : version.action().name(),
                version.fromState() == null ? null : version.fromState().name(),
                version.state().name(),
                version.recordedBy(),
                version.knownFrom(),
                version.reason(),
                version.evidence(),
                version.document(),
                version.owner(),
                names.unit(version.owner()),
                names.unitEn(version.owner()),
                version.official(),
                names.official(version.official()),
                version.deadline());
    }
}
