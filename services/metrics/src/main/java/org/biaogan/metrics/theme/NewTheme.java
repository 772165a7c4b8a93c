package org.biaogan.metrics.theme;

import java.time.LocalDate;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A theme as a caller describes it.
 *
 * @param validTo the last day of its use; absent while it is in use
 * @param reason why it changes; needed where a version is there already
 */
public record NewTheme(String code, String name, String nameEn, LocalDate validTo, String reason)
        implements NewVersion<ThemeVersion> {

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .optionalText("reason", reason);
    }

    @Override
    public NewTheme named(String pathCode) {
        return new NewTheme(pathCode, name, nameEn, validTo, reason);
    }

    @Override
    public ThemeVersion toVersion() {
        return new ThemeVersion(this);
    }
}
