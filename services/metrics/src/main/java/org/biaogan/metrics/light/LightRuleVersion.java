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

/** What was known about a light rule between two instants. */
@Entity
@Table(name = "light_rule_version")
class LightRuleVersion extends Version {

    @Id
    @GeneratedValue(generator = "light_rule_version_seq")
    @SequenceGenerator(name = "light_rule_version_seq", sequenceName = "light_rule_version_seq", allocationSize = 50)
    Long id;

    LocalDate effectiveFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    LightRule rule;
}
