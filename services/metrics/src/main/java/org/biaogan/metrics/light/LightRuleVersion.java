package org.biaogan.metrics.light;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was known about an edition of a light rule between two instants. */
@Entity
@Table(name = "light_rule_version")
class LightRuleVersion extends Version {

    @Id
    @GeneratedValue(generator = "light_rule_version_seq")
    @SequenceGenerator(name = "light_rule_version_seq", sequenceName = "light_rule_version_seq", allocationSize = 50)
    Long id;

    String name;
    String nameEn;
    LocalDate effectiveFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    LightRule wholeRule;

    /** What the version before reads instead. */
    @JdbcTypeCode(SqlTypes.JSON)
    PlainRule rule;

    LightRuleVersion() {}

    LightRuleVersion(NewLightRule rule) {
        this(rule.code(), rule.name(), rule.nameEn(), rule.effectiveFrom(), rule.rule(), null, rule.reason());
    }

    private LightRuleVersion(
            String code,
            String name,
            String nameEn,
            LocalDate effectiveFrom,
            LightRule rule,
            LocalDate validTo,
            String reason) {
        super(code, validTo, reason);
        this.name = name;
        this.nameEn = nameEn;
        this.effectiveFrom = effectiveFrom;
        this.wholeRule = rule;
        this.rule = PlainRule.of(rule);
    }

    LightRuleVersion endingOn(LocalDate lastDay) {
        return new LightRuleVersion(code(), name, nameEn, effectiveFrom, wholeRule, lastDay, "retired");
    }

    /** Editions differ by the day from which they are effective. */
    @Override
    protected boolean isSameEdition(Version other) {
        return other instanceof LightRuleVersion rule && effectiveFrom.equals(rule.effectiveFrom);
    }
}
