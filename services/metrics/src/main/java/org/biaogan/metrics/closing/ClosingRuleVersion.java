package org.biaogan.metrics.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.Version;

/** What was known about a closing rule between two instants. */
@Entity
@Table(name = "closing_rule_version")
class ClosingRuleVersion extends Version {

    @Id
    @GeneratedValue(generator = "closing_rule_version_seq")
    @SequenceGenerator(
            name = "closing_rule_version_seq",
            sequenceName = "closing_rule_version_seq",
            allocationSize = 50)
    Long id;

    String unit;
    String indicator;
    int closesAfterDays;
    LocalDate effectiveFrom;

    ClosingRuleVersion() {}

    ClosingRuleVersion(NewClosingRule rule) {
        super(rule.code(), null, rule.reason());
        this.unit = rule.unit();
        this.indicator = rule.indicator();
        this.closesAfterDays = rule.closesAfterDays();
        this.effectiveFrom = rule.effectiveFrom();
    }

    /** The same, out of use. */
    ClosingRuleVersion retiredOn(LocalDate day) {
        ClosingRuleVersion last = new ClosingRuleVersion(
                new NewClosingRule(code(), unit, indicator, closesAfterDays, effectiveFrom, null));
        last.retire(day, "retired");
        return last;
    }

    ClosingRule toRule() {
        return new ClosingRule(code(), unit, indicator, closesAfterDays, effectiveFrom);
    }
}
