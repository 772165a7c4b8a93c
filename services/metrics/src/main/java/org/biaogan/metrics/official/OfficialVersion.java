package org.biaogan.metrics.official;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.biaogan.metrics.vintage.Version;

/** What was known about an official between two instants. */
@Entity
@Table(name = "official_version")
class OfficialVersion extends Version {

    @Id
    @GeneratedValue(generator = "official_version_seq")
    @SequenceGenerator(name = "official_version_seq", sequenceName = "official_version_seq", allocationSize = 50)
    Long id;

    String name;
    String nameEn;
    String title;
    String titleEn;
    String unit;
    String phone;
    String email;

    OfficialVersion() {}

    OfficialVersion(NewOfficial official) {
        super(official.code(), official.validTo(), official.reason());
        this.name = official.name();
        this.nameEn = official.nameEn();
        this.title = official.title();
        this.titleEn = official.titleEn();
        this.unit = official.unit();
        this.phone = official.phone();
        this.email = official.email();
    }
}
