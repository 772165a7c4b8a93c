package org.biaogan.metrics.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.biaogan.metrics.vintage.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was known about a target between two instants. */
@Entity
@Table(name = "target_version")
class TargetVersion extends Version {

    @Id
    @GeneratedValue(generator = "target_version_seq")
    @SequenceGenerator(name = "target_version_seq", sequenceName = "target_version_seq", allocationSize = 50)
    Long id;

    String indicator;
    String unit;
    int year;

    @Enumerated(EnumType.STRING)
    Ambition ambition;

    BigDecimal value;
    BigDecimal low;
    BigDecimal high;
    BigDecimal base;

    @Enumerated(EnumType.STRING)
    @Column(name = "trajectory_kind")
    TrajectoryKind trajectory;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredPoints trajectoryPoints;

    boolean flagship;

    @Column(columnDefinition = "text[]")
    String[] responsible;

    TargetVersion() {}

    TargetVersion(NewTarget target) {
        super(target.code(), target.validTo(), target.reason());
        this.indicator = target.indicator();
        this.unit = target.unit();
        this.year = target.year();
        this.ambition = target.ambitionOrDefault();
        this.value = target.value();
        this.low = target.low();
        this.high = target.high();
        this.base = target.base();
        this.trajectory = target.trajectoryOrDefault().kind();
        this.trajectoryPoints = target.trajectoryOrDefault().stored();
        this.flagship = target.isFlagship();
        this.responsible = target.responsibleOrNone().toArray(String[]::new);
    }

    TrajectoryChoice choice() {
        return new TrajectoryChoice(trajectory, trajectoryPoints == null ? null : trajectoryPoints.points());
    }

    boolean isOfTheSame(TargetVersion other) {
        return indicator.equals(other.indicator)
                && unit.equals(other.unit)
                && year == other.year
                && ambition == other.ambition;
    }
}
