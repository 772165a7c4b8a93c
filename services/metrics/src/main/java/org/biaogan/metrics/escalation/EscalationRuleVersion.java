package org.biaogan.metrics.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.biaogan.metrics.followup.EscalationSteps;
import org.biaogan.metrics.vintage.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was known about an escalation rule between two instants. */
@Entity
@Table(name = "escalation_rule_version")
class EscalationRuleVersion extends Version {

    @Id
    @GeneratedValue(generator = "escalation_rule_version_seq")
    @SequenceGenerator(
            name = "escalation_rule_version_seq",
            sequenceName = "escalation_rule_version_seq",
            allocationSize = 50)
    Long id;

    String name;
    String nameEn;

    @JdbcTypeCode(SqlTypes.JSON)
    EscalationSteps steps;

    EscalationRuleVersion() {}

    EscalationRuleVersion(NewEscalationRule rule) {
        super(rule.code(), null, rule.reason());
        this.name = rule.name();
        this.nameEn = rule.nameEn();
        this.steps = new EscalationSteps(rule.steps());
    }
}
