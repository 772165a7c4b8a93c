package org.biaogan.metrics.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A reviewer's confidence in a project, as it held between two instants. */
@Entity
@Table(name = "project_confidence")
class ConfidenceVersion {

    @Id
    @GeneratedValue(generator = "project_confidence_seq")
    @SequenceGenerator(name = "project_confidence_seq", sequenceName = "project_confidence_seq", allocationSize = 50)
    Long id;

    String project;
    int version;
    int level;
    String reason;
    LocalDate onDay;
    String recorder;
    String recordedBy;
    Instant knownFrom;
    Instant knownTo;
}
