package org.biaogan.metrics.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A silence rule as a caller describes it.
 *
 * @param stages of the projects it holds for
 * @param flagship true for flagship projects, false for all others; absent for both
 * @param category of the projects it holds for; absent for all
 * @param days on how many days without one a project is not yet silent, 1 to 4000
 * @param effectiveFrom the first day on which it holds
 * @param reason why it changes; needed where a version is there already
 */
public record NewSilenceRule(
        String code,
        SilenceKind kind,
        List<Stage> stages,
        Boolean flagship,
        String category,
        Integer days,
        LocalDate effectiveFrom,
        String reason)
        implements NewVersion<SilenceRuleVersion> {

    private static final int MOST_DAYS = 4000;

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .given("kind", kind)
                .rule(
                        stages != null && !stages.isEmpty() && stages.stream().allMatch(Objects::nonNull),
                        "stages",
                        "REQUIRED",
                        "'stages' names at least one stage.")
                .optionalText("category", category)
                .given("days", days)
                .rule(
                        days == null || days >= 1 && days <= MOST_DAYS,
                        "days",
                        "OUT_OF_RANGE",
                        "'days' must be from 1 to %d.".formatted(MOST_DAYS))
                .given("effectiveFrom", effectiveFrom)
                .optionalText("reason", reason);
    }

    @Override
    public NewSilenceRule named(String pathCode) {
        return new NewSilenceRule(pathCode, kind, stages, flagship, category, days, effectiveFrom, reason);
    }

    @Override
    public SilenceRuleVersion toVersion() {
        return new SilenceRuleVersion(this);
    }
}
