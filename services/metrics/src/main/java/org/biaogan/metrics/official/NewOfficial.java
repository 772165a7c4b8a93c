package org.biaogan.metrics.official;

import java.time.LocalDate;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * An official as a caller describes one.
 *
 * @param title the office held (职务)
 * @param unit the code of the unit served in; may be absent
 * @param validTo the last day in office; absent while it lasts
 * @param reason why it changes; needed where a version is there already
 */
public record NewOfficial(
        String code,
        String name,
        String nameEn,
        String title,
        String titleEn,
        String unit,
        String phone,
        String email,
        LocalDate validTo,
        String reason)
        implements NewVersion<OfficialVersion> {

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .optionalText("title", title)
                .optionalText("titleEn", titleEn)
                .optionalCode("unit", unit)
                .optionalText("phone", phone)
                .optionalText("email", email)
                .optionalText("reason", reason);
    }

    @Override
    public NewOfficial named(String pathCode) {
        return new NewOfficial(pathCode, name, nameEn, title, titleEn, unit, phone, email, validTo, reason);
    }

    @Override
    public OfficialVersion toVersion() {
        return new OfficialVersion(this);
    }
}
