package org.biaogan.dashboard.closing;

import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.zone.NamedIndicator;
import org.biaogan.dashboard.zone.Zone;

/**
 * A closing rule in the reader's words.
 *
 * @param change where an administrator revises it
 */
record RuleRow(String code, int version, String unit, String indicator, int days, String effectiveFrom, String change) {

    static RuleRow of(ClosingRule rule, Zone zone, List<NamedIndicator> indicators, Language language) {
        ClosingWords words = language.words(ClosingWords.class);
        return new RuleRow(
                rule.code(),
                rule.version(),
                rule.unit() == null ? words.allUnits() : HandRow.name(rule.unit(), zone, language),
                rule.indicator() == null ? words.allIndicators() : name(rule.indicator(), indicators, language),
                rule.closesAfterDays(),
                String.valueOf(rule.effectiveFrom()),
                Address.of(ClosingPage.PATH).with("rule", rule.code()).text());
    }

    private static String name(String code, List<NamedIndicator> indicators, Language language) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .map(indicator -> indicator.name(language))
                .orElse(code);
    }
}
