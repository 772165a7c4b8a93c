package org.biaogan.metrics.problem;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.matter.Matter;
import org.biaogan.metrics.matter.NewAction;

/** A problem as an action left it. */
@Entity
@Table(name = "problem_version")
class ProblemVersion extends Matter {

    @Id
    @GeneratedValue(generator = "problem_version_seq")
    @SequenceGenerator(name = "problem_version_seq", sequenceName = "problem_version_seq", allocationSize = 50)
    Long id;

    String description;

    @Enumerated(EnumType.STRING)
    SourceKind source;

    String sourceCode;
    String sourceName;
    String indicator;
    String unit;

    @Enumerated(EnumType.STRING)
    Severity severity;

    String proposal;

    @Enumerated(EnumType.STRING)
    Light light;

    String lightPeriod;
    BigDecimal lightDeviation;
    String lightDeviationUnit;

    ProblemVersion() {}

    /** A problem that is new, in a unit. */
    ProblemVersion(String code, NewProblem problem, String unit, String actor) {
        super(code, problem.title(), problem.concernedProject(), problem.charge(), null, actor);
        this.description = problem.description();
        this.source = problem.source().kind();
        this.sourceCode = problem.source().code();
        this.sourceName = problem.source().plainName();
        this.indicator = problem.source().indicator();
        this.unit = unit;
        this.severity = problem.severityOrNormal();
    }

    private ProblemVersion(ProblemVersion before, FollowUpState reached, NewAction action, String actor) {
        super(before, reached, action, actor);
        this.description = before.description;
        this.source = before.source;
        this.sourceCode = before.sourceCode;
        this.sourceName = before.sourceName;
        this.indicator = before.indicator;
        this.unit = before.unit;
        this.severity = before.severity;
        this.proposal = before.proposal;
        this.light = before.light;
        this.lightPeriod = before.lightPeriod;
        this.lightDeviation = before.lightDeviation;
        this.lightDeviationUnit = before.lightDeviationUnit;
    }

    ProblemVersion after(FollowUpState reached, NewAction action, String actor) {
        return new ProblemVersion(this, reached, action, actor);
    }

    /** Says by which proposal it came onto the ledger, and which light made that. */
    ProblemVersion proposedBy(String id, LightSeen seen) {
        this.proposal = id;
        this.light = seen.light();
        this.lightPeriod = seen.period();
        this.lightDeviation = seen.deviation();
        this.lightDeviationUnit = seen.deviationUnit();
        return this;
    }

    ProblemSource origin() {
        return new ProblemSource(source, sourceCode, sourceName, indicator, source == SourceKind.TARGET ? unit : null);
    }

    LightSeen seen() {
        return light == null ? null : new LightSeen(light, lightPeriod, lightDeviation, lightDeviationUnit);
    }
}
