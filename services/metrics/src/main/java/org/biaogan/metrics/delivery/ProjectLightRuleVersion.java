package org.biaogan.metrics.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.biaogan.metrics.earnedvalue.ProjectLightRule;
import org.biaogan.metrics.vintage.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was known about an edition of a rule for lights of projects between two instants. */
@Entity
@Table(name = "project_light_rule_version")
class ProjectLightRuleVersion extends Version {

    @Id
    @GeneratedValue(generator = "project_light_rule_version_seq")
    @SequenceGenerator(
            name = "project_light_rule_version_seq",
            sequenceName = "project_light_rule_version_seq",
            allocationSize = 50)
    Long id;

    String name;
    String nameEn;
    String category;
    LocalDate effectiveFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    ProjectLightRule rule;

    ProjectLightRuleVersion() {}

    ProjectLightRuleVersion(NewProjectLightRule said) {
        super(said.code(), null, said.reason());
        this.name = said.name();
        this.nameEn = said.nameEn();
        this.category = said.category();
        this.effectiveFrom = said.effectiveFrom();
        this.rule = said.rule();
    }

    private ProjectLightRuleVersion(ProjectLightRuleVersion old, LocalDate lastDay) {
        super(old.code(), lastDay, "retired");
        this.name = old.name;
        this.nameEn = old.nameEn;
        this.category = old.category;
        this.effectiveFrom = old.effectiveFrom;
        this.rule = old.rule;
    }

    ProjectLightRuleVersion endingOn(LocalDate lastDay) {
        return new ProjectLightRuleVersion(this, lastDay);
    }

    /** Editions differ by the day from which they are effective. */
    @Override
    protected boolean isSameEdition(Version other) {
        return other instanceof ProjectLightRuleVersion rule && effectiveFrom.equals(rule.effectiveFrom);
    }
}
