package org.biaogan.metrics.peergroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A peer group as others see it.
 *
 * @param units codes of the units compared, in the order given
 */
public record PeerGroupView(
        String code, String name, String nameEn, List<String> units, LocalDate validTo, int version, Instant knownFrom)
        implements MasterRecord {

    static PeerGroupView of(PeerGroupVersion group) {
        return new PeerGroupView(
                group.code(),
                group.name,
                group.nameEn,
                List.of(group.units),
                group.validTo(),
                group.version(),
                group.knownFrom());
    }
}
