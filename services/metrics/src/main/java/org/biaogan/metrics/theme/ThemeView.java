package org.biaogan.metrics.theme;

import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.MasterRecord;

/** A strategic theme as others see it. */
public record ThemeView(String code, String name, String nameEn, LocalDate validTo, int version, Instant knownFrom)
        implements MasterRecord {

    static ThemeView of(ThemeVersion theme) {
        return new ThemeView(
                theme.code(), theme.name, theme.nameEn, theme.validTo(), theme.version(), theme.knownFrom());
    }
}
