package org.biaogan.metrics.delivery;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules known at an instant, from which a project finds its own.
 *
 * @param known every edition, by code and by the day from which it is effective
 */
record ProjectLightRules(List<ProjectLightRuleView> known) {

    /** The rule of projects whose category has none (通用规则). */
    static final String DEFAULT = "default";

    static ProjectLightRules of(Collection<ProjectLightRuleVersion> versions) {
        Map<String, Integer> revisions = versions.stream()
                .collect(Collectors.toMap(ProjectLightRuleVersion::code, ProjectLightRuleVersion::version, Math::max));
        return new ProjectLightRules(versions.stream()
                .map(version -> ProjectLightRuleView.of(version, revisions.get(version.code())))
                .sorted(comparing(ProjectLightRuleView::code).thenComparing(ProjectLightRuleView::effectiveFrom))
                .toList());
    }

    /** The edition of a category's rule that had become effective last on a day; else the default's. */
    ProjectLightRuleView on(String category, LocalDate day) {
        return known.stream()
                .filter(rule -> category != null && Objects.equals(rule.category(), category))
                .filter(rule -> rule.validTo() == null || !rule.validTo().isBefore(day))
                .filter(rule -> !rule.effectiveFrom().isAfter(day))
                .max(comparing(ProjectLightRuleView::effectiveFrom))
                .or(() -> edition(DEFAULT, day))
                .orElseThrow(() -> new IllegalStateException("No light rule for projects is effective on " + day));
    }

    /** The edition of a code that is effective last, or was so on a day. */
    Optional<ProjectLightRuleView> edition(String code, LocalDate on) {
        return known.stream()
                .filter(rule -> rule.code().equals(code))
                .filter(rule -> !rule.effectiveFrom().isAfter(on))
                .max(comparing(ProjectLightRuleView::effectiveFrom));
    }
}
