package org.biaogan.metrics.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.project.Stage;
import org.hibernate.annotations.Immutable;

/** A step that a project took. */
@Entity
@Immutable
@Table(name = "project_transition")
class ProjectTransition {

    @Id
    @GeneratedValue(generator = "project_transition_seq")
    @SequenceGenerator(name = "project_transition_seq", sequenceName = "project_transition_seq", allocationSize = 50)
    Long id;

    String project;

    /** Counts the project's steps from 1. */
    int number;

    @Enumerated(EnumType.STRING)
    StageAction action;

    /** Null where the project was registered late. */
    @Enumerated(EnumType.STRING)
    Stage fromStage;

    @Enumerated(EnumType.STRING)
    Stage toStage;

    LocalDate onDay;
    String reason;

    @Column(columnDefinition = "text[]")
    String[] evidence;

    /** Ids of what a start stood on. */
    @Column(columnDefinition = "bigint[]")
    Long[] exemptions;

    String recordedBy;
    Instant knownFrom;
}
