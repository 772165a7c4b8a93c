package org.biaogan.metrics.delay;

import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A delay reason as others see it.
 *
 * @param publishedAs how a published portfolio words it; null where none does
 * @param noteRequired whether whoever names it must say more in a note
 */
public record DelayReasonView(
        String code,
        String name,
        String nameEn,
        String publishedAs,
        boolean noteRequired,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static DelayReasonView of(DelayReasonVersion reason) {
        return new DelayReasonView(
                reason.code(),
                reason.name,
                reason.nameEn,
                reason.publishedAs,
                reason.noteRequired,
                reason.validTo(),
                reason.version(),
                reason.knownFrom());
    }
}
