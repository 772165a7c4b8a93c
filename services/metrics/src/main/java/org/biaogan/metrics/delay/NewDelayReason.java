package org.biaogan.metrics.delay;

import java.time.LocalDate;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A delay reason as a caller describes it.
 *
 * @param publishedAs how a published portfolio words it, so that its rows find this reason
 * @param noteRequired whether it says too little by itself; absent for no
 * @param validTo the last day of its use; absent while it is in use
 * @param reason why the entry changes; needed where a version is there already
 */
public record NewDelayReason(
        String code,
        String name,
        String nameEn,
        String publishedAs,
        Boolean noteRequired,
        LocalDate validTo,
        String reason)
        implements NewVersion<DelayReasonVersion> {

    boolean needsNote() {
        return Boolean.TRUE.equals(noteRequired);
    }

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .optionalText("publishedAs", publishedAs)
                .optionalText("reason", reason);
    }

    @Override
    public NewDelayReason named(String pathCode) {
        return new NewDelayReason(pathCode, name, nameEn, publishedAs, noteRequired, validTo, reason);
    }

    @Override
    public DelayReasonVersion toVersion() {
        return new DelayReasonVersion(this);
    }
}
