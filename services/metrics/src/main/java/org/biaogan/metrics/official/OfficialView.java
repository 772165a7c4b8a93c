package org.biaogan.metrics.official;

import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.MasterRecord;

/** An official as others see one: the responsibility card without the list of what is answered for. */
public record OfficialView(
        String code,
        String name,
        String nameEn,
        String title,
        String titleEn,
        String unit,
        String phone,
        String email,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static OfficialView of(OfficialVersion official) {
        return new OfficialView(
                official.code(),
                official.name,
                official.nameEn,
                official.title,
                official.titleEn,
                official.unit,
                official.phone,
                official.email,
                official.validTo(),
                official.version(),
                official.knownFrom());
    }
}
