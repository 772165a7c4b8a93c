package org.biaogan.metrics.peergroup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A peer group as a caller describes it.
 *
 * @param units codes of the units compared, at least one, each once
 * @param validTo the last day of its use; absent while it is in use
 * @param reason why it changes; needed where a version is there already
 */
public record NewPeerGroup(
        String code, String name, String nameEn, List<String> units, LocalDate validTo, String reason)
        implements NewVersion<PeerGroupVersion> {

    List<String> unitsOrNone() {
        return Objects.requireNonNullElse(units, List.of());
    }

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .optionalText("reason", reason)
                .rule(!unitsOrNone().isEmpty(), "units", "REQUIRED", "A peer group has at least one unit.")
                .rule(
                        unitsOrNone().stream().allMatch(Objects::nonNull),
                        "units",
                        "MALFORMED_CODE",
                        "Every unit of a peer group is a code.")
                .rule(
                        new HashSet<>(unitsOrNone()).size() == unitsOrNone().size(),
                        "units",
                        "DUPLICATE",
                        "A unit stands in a peer group once.");
    }

    @Override
    public NewPeerGroup named(String pathCode) {
        return new NewPeerGroup(pathCode, name, nameEn, units, validTo, reason);
    }

    @Override
    public PeerGroupVersion toVersion() {
        return new PeerGroupVersion(this);
    }
}
