package org.biaogan.metrics.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An approver's word that a project may start without a condition. */
@Entity
@Immutable
@Table(name = "condition_exemption")
class ConditionExemption {

    @Id
    @GeneratedValue(generator = "condition_exemption_seq")
    @SequenceGenerator(name = "condition_exemption_seq", sequenceName = "condition_exemption_seq", allocationSize = 50)
    Long id;

    String project;
    String condition;
    String reason;

    /** The issuer's name of who gave it, which cannot be shared. */
    String recorder;

    String recordedBy;
    Instant knownFrom;
}
