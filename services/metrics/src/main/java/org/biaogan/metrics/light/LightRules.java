package org.biaogan.metrics.light;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules known at an instant, from which a period finds its own.
 *
 * @param known every edition, by code and by the day from which it is effective
 */
public record LightRules(List<LightRuleView> known) {

    /** The rule of what names none (通用规则). */
    public static final String DEFAULT = "default";

    static LightRules of(Collection<LightRuleVersion> versions) {
        Map<String, Integer> revisions = versions.stream()
                .collect(Collectors.toMap(LightRuleVersion::code, LightRuleVersion::version, Math::max));
        return new LightRules(versions.stream()
                .map(version -> LightRuleView.of(version, revisions.get(version.code())))
                .sorted(comparing(LightRuleView::code).thenComparing(LightRuleView::effectiveFrom))
                .toList());
    }

    /**
     * The edition of a rule that had become effective last on a period's last day; before a rule's first edition the
     * default's. An edition is also found when its rule was retired since: nothing refers to that rule any more.
     *
     * @param code null for the default
     */
    public LightRuleView on(String code, LocalDate periodEnd) {
        return edition(code == null ? DEFAULT : code, periodEnd)
                .or(() -> edition(DEFAULT, periodEnd))
                .orElseThrow(() -> new IllegalStateException("No light rule is effective on " + periodEnd));
    }

    /** The edition of a code that is effective last, or was so on a day. */
    Optional<LightRuleView> edition(String code, LocalDate on) {
        return known.stream()
                .filter(rule -> rule.code().equals(code))
                .filter(rule -> !rule.effectiveFrom().isAfter(on))
                .max(comparing(LightRuleView::effectiveFrom));
    }
}
