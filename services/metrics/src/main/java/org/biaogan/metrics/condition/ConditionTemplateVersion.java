package org.biaogan.metrics.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.biaogan.metrics.vintage.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was known about a condition template between two instants. */
@Entity
@Table(name = "condition_template_version")
class ConditionTemplateVersion extends Version {

    @Id
    @GeneratedValue(generator = "condition_template_version_seq")
    @SequenceGenerator(
            name = "condition_template_version_seq",
            sequenceName = "condition_template_version_seq",
            allocationSize = 50)
    Long id;

    String name;
    String nameEn;
    String category;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredItems items;

    ConditionTemplateVersion() {}

    ConditionTemplateVersion(NewConditionTemplate template) {
        super(template.code(), template.validTo(), template.reason());
        this.name = template.name();
        this.nameEn = template.nameEn();
        this.category = template.category();
        this.items = new StoredItems(template.itemsOrNone());
    }
}
