package org.biaogan.metrics.problem;

import java.time.LocalDate;
import java.util.Objects;
import org.biaogan.metrics.matter.Charge;
import org.biaogan.metrics.rest.Requirements;

/**
 * A problem as a caller registers it.
 *
 * @param project the code of the project concerned; that of the source where it is one
 * @param unit the code of the unit it lies in; the project's or the target's where absent
 * @param owner the code of the unit that ought to answer for it; the assignment decides
 * @param official the code of the official who ought to
 * @param severity NORMAL where absent
 */
public record NewProblem(
        String title,
        String description,
        ProblemSource source,
        String project,
        String unit,
        String owner,
        String official,
        LocalDate deadline,
        String measures,
        Severity severity) {

    Requirements requirements() {
        Requirements requirements = new Requirements()
                .text("title", title)
                .optionalText("description", description)
                .given("source", source)
                .optionalCode("project", project)
                .optionalCode("unit", unit)
                .optionalCode("owner", owner)
                .optionalCode("official", official)
                .optionalText("measures", measures);
        if (source != null) {
            source.requirements()
                    .faults()
                    .forEach(fault ->
                            requirements.rule(false, "source." + fault.field(), fault.code(), fault.message()));
            requirements
                    .rule(
                            source.kind() != SourceKind.PROJECT || project == null || project.equals(source.code()),
                            "project",
                            "OTHER_PROJECT",
                            "The source is another project.")
                    .rule(
                            source.kind() != SourceKind.TARGET || unit == null || unit.equals(source.unit()),
                            "unit",
                            "OTHER_UNIT",
                            "The target is another unit's.")
                    .rule(
                            unit != null || concernedProject() != null || source.kind() == SourceKind.TARGET,
                            "unit",
                            "REQUIRED",
                            "'unit' is required where neither a project nor a target says it.");
        }
        return requirements;
    }

    /** The code of the project concerned; null where none is. */
    String concernedProject() {
        return source.kind() == SourceKind.PROJECT ? source.code() : project;
    }

    Charge charge() {
        return new Charge(owner, official, deadline, measures);
    }

    Severity severityOrNormal() {
        return Objects.requireNonNullElse(severity, Severity.NORMAL);
    }
}
