package org.biaogan.metrics.unit;

import java.time.LocalDate;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A unit as a caller describes it.
 *
 * @param parent the unit it belongs to; absent for a root
 * @param external whether it is another zone, a peer to compare with (外部标杆单位); false where absent
 * @param approvalRequired whether what its editors record, and those of the units below it, waits for approval; false
 *     where absent
 * @param validTo the last day of its use; absent while it is in use
 * @param reason why it changes; needed where a version is there already
 */
public record NewUnit(
        String code,
        String name,
        String nameEn,
        String parent,
        Boolean external,
        Boolean approvalRequired,
        LocalDate validTo,
        String reason)
        implements NewVersion<UnitVersion> {

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .optionalCode("parent", parent)
                .optionalText("reason", reason)
                .rule(parent == null || !parent.equals(code), "parent", "CYCLE", "A unit is not its own parent.");
    }

    @Override
    public NewUnit named(String pathCode) {
        return new NewUnit(pathCode, name, nameEn, parent, external, approvalRequired, validTo, reason);
    }

    @Override
    public UnitVersion toVersion() {
        return new UnitVersion(this);
    }
}
