package org.biaogan.metrics.unit;

import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A unit as others see it.
 *
 * @param parent the unit it belongs to; null for a root
 * @param external whether it is another zone, a peer to compare with
 * @param approvalRequired whether what its editors record, and those of the units below it, waits for approval
 * @param version counts the changes from 1
 * @param knownFrom since when this version was visible
 */
public record UnitView(
        String code,
        String name,
        String nameEn,
        String parent,
        boolean external,
        boolean approvalRequired,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static UnitView of(UnitVersion unit) {
        return new UnitView(
                unit.code(),
                unit.name,
                unit.nameEn,
                unit.parent,
                unit.external,
                unit.approvalRequired,
                unit.validTo(),
                unit.version(),
                unit.knownFrom());
    }

    /** Whether something may be entered for it on that day. */
    public boolean isInUseOn(LocalDate day) {
        return validTo == null || !day.isAfter(validTo);
    }
}
