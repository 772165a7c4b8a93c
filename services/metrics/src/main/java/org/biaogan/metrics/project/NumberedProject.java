package org.biaogan.metrics.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A project's code and the small number by which ids of its figures name it. Both never change. */
@Entity
@Immutable
@Table(name = "project")
class NumberedProject {

    @Id
    String code;

    int number;
}
