package org.biaogan.metrics.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Under which code a problem found on a visit went on the ledger. */
@Entity
@Immutable
@Table(name = "visit_problem")
@IdClass(VisitProblem.Place.class)
class VisitProblem {

    @Id
    UUID visit;

    @Id
    int position;

    String problem;

    VisitProblem() {}

    VisitProblem(UUID visit, int position, String problem) {
        this.visit = visit;
        this.position = position;
        this.problem = problem;
    }

    /** Which of the problems of which visit. */
    record Place(UUID visit, int position) implements Serializable {}
}
