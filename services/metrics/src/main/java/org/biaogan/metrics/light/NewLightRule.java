package org.biaogan.metrics.light;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A light rule, or an edition of one, as a caller describes it.
 *
 * @param effectiveFrom the first period end it applies to; a revision with another day adds an edition
 * @param bands in the order they are read
 * @param reason why it changes; needed where a version is there already
 */
public record NewLightRule(
        String code, String name, String nameEn, LocalDate effectiveFrom, List<Band> bands, String reason)
        implements NewVersion<LightRuleVersion> {

    /** Words that stand for something else in the path. */
    private static final Set<String> RESERVED = Set.of("check", "presets");

    @Override
    public Requirements requirements() {
        return coverage()
                .code("code", code)
                .rule(
                        code == null || !RESERVED.contains(code),
                        "code",
                        "RESERVED",
                        "'%s' is no code of a rule: it names something else.".formatted(code))
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .given("effectiveFrom", effectiveFrom)
                .optionalText("reason", reason);
    }

    /** What the bands must fulfil, whatever the rule is called. */
    Requirements coverage() {
        Requirements requirements = new Requirements().given("bands", bands);
        if (bands == null) {
            return requirements;
        }
        if (bands.stream().anyMatch(Objects::isNull)) {
            return requirements.rule(false, "bands", "REQUIRED", "A band may not be null.");
        }
        try {
            rule();
        } catch (UnfitLightRule unfit) {

            requirements.rule(false, "bands", unfit.code(), unfit.getMessage());
        }
        return requirements;
    }

    LightRule rule() {
        return new LightRule(bands);
    }

    @Override
    public NewLightRule named(String pathCode) {
        return new NewLightRule(pathCode, name, nameEn, effectiveFrom, bands, reason);
    }

    @Override
    public LightRuleVersion toVersion() {
        return new LightRuleVersion(this);
    }
}
