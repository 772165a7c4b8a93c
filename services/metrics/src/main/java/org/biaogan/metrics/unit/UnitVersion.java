package org.biaogan.metrics.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Objects;
import org.biaogan.metrics.vintage.Version;

/** What was known about a unit between two instants. */
@Entity
@Table(name = "unit_version")
class UnitVersion extends Version {

    @Id
    @GeneratedValue(generator = "unit_version_seq")
    @SequenceGenerator(name = "unit_version_seq", sequenceName = "unit_version_seq", allocationSize = 50)
    Long id;

    String name;
    String nameEn;
    String parent;
    boolean external;
    boolean approvalRequired;

    @Transient
    private NewUnit said;

    UnitVersion() {}

    UnitVersion(NewUnit unit) {
        super(unit.code(), unit.validTo(), unit.reason());
        this.said = unit;
        this.name = unit.name();
        this.nameEn = unit.nameEn();
        this.parent = unit.parent();
        this.external = Boolean.TRUE.equals(unit.external());
        this.approvalRequired = Boolean.TRUE.equals(unit.approvalRequired());
    }

    @Override
    protected void keepUnsaid(Version before) {
        UnitVersion old = (UnitVersion) before;
        external = Objects.requireNonNullElse(said.external(), old.external);
        approvalRequired = Objects.requireNonNullElse(said.approvalRequired(), old.approvalRequired);
    }
}
