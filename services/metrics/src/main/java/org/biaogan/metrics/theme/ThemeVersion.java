package org.biaogan.metrics.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.biaogan.metrics.vintage.Version;

/** What was known about a theme between two instants. */
@Entity
@Table(name = "theme_version")
class ThemeVersion extends Version {

    @Id
    @GeneratedValue(generator = "theme_version_seq")
    @SequenceGenerator(name = "theme_version_seq", sequenceName = "theme_version_seq", allocationSize = 50)
    Long id;

    String name;
    String nameEn;

    ThemeVersion() {}

    ThemeVersion(NewTheme theme) {
        super(theme.code(), theme.validTo(), theme.reason());
        this.name = theme.name();
        this.nameEn = theme.nameEn();
    }
}
