package org.biaogan.metrics.milestone;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.biaogan.metrics.vintage.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was known about a milestone template between two instants. */
@Entity
@Table(name = "milestone_template_version")
class MilestoneTemplateVersion extends Version {

    @Id
    @GeneratedValue(generator = "milestone_template_version_seq")
    @SequenceGenerator(
            name = "milestone_template_version_seq",
            sequenceName = "milestone_template_version_seq",
            allocationSize = 50)
    Long id;

    String name;
    String nameEn;
    String category;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredNodes items;

    MilestoneTemplateVersion() {}

    MilestoneTemplateVersion(NewMilestoneTemplate template) {
        super(template.code(), template.validTo(), template.reason());
        this.name = template.name();
        this.nameEn = template.nameEn();
        this.category = template.category();
        this.items = new StoredNodes(template.itemsOrNone());
    }
}
