package org.biaogan.metrics.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.earnedvalue.ProjectLightRule;
import org.biaogan.metrics.earnedvalue.Threshold;
import org.biaogan.metrics.light.UnfitLightRule;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A rule for lights of projects, or an edition of one, as a caller describes it. Each of the three lists covers every
 * number exactly once; {@code from} belongs to a band, {@code to} does not.
 *
 * @param category which projects it lights; absent for the default, which lights all others
 * @param effectiveFrom the first day it applies to; a revision with another day adds an edition
 * @param deviation physical − planned progress, in points
 * @param overdueStart days past the planned start, of a project not started
 * @param overdueCompletion days past the planned completion, of a project not completed
 * @param reportDueDays on how many days after a month its report is still in time, 0 to 60
 * @param reason why it changes; needed where a version is there already
 */
public record NewProjectLightRule(
        String code,
        String name,
        String nameEn,
        String category,
        LocalDate effectiveFrom,
        List<Threshold> deviation,
        List<Threshold> overdueStart,
        List<Threshold> overdueCompletion,
        Integer reportDueDays,
        String reason)
        implements NewVersion<ProjectLightRuleVersion> {

    private static final int MOST_DAYS = 60;

    @Override
    public Requirements requirements() {
        Requirements requirements = new Requirements()
                .code("code", code)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .optionalText("category", category)
                .given("effectiveFrom", effectiveFrom)
                .given("reportDueDays", reportDueDays)
                .rule(
                        reportDueDays == null || reportDueDays >= 0 && reportDueDays <= MOST_DAYS,
                        "reportDueDays",
                        "OUT_OF_RANGE",
                        "'reportDueDays' is 0 to %d.".formatted(MOST_DAYS))
                .rule(
                        code == null || code.equals(ProjectLightRules.DEFAULT) == (category == null),
                        "category",
                        "WHICH_PROJECTS",
                        "The rule 'default' lights what no other does and names no category; every other names one.")
                .optionalText("reason", reason);
        covered(requirements, "deviation", deviation);
        covered(requirements, "overdueStart", overdueStart);
        covered(requirements, "overdueCompletion", overdueCompletion);
        return requirements;
    }

    @Override
    public NewProjectLightRule named(String pathCode) {
        return new NewProjectLightRule(
                pathCode,
                name,
                nameEn,
                category,
                effectiveFrom,
                deviation,
                overdueStart,
                overdueCompletion,
                reportDueDays,
                reason);
    }

    @Override
    public ProjectLightRuleVersion toVersion() {
        return new ProjectLightRuleVersion(this);
    }

    ProjectLightRule rule() {
        return new ProjectLightRule(deviation, overdueStart, overdueCompletion, reportDueDays);
    }

    private static void covered(Requirements requirements, String field, List<Threshold> bands) {
        requirements.given(field, bands);
        if (bands == null) {
            return;
        }
        if (bands.stream().anyMatch(Objects::isNull)) {
            requirements.rule(false, field, "REQUIRED", "A band may not be null.");
            return;
        }
        try {
            ProjectLightRule.check(bands);
        } catch (UnfitLightRule unfit) {
            requirements.rule(false, field, unfit.code(), unfit.getMessage());
        }
    }
}
