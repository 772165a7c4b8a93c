package org.biaogan.metrics.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;

/** What a new version of a project means to people who follow it. */
final class ProjectDeed {

    /** What a re-planning is told by: the first of these that it changed. */
    private static final List<Function<ProjectVersion, Object>> TELLING = List.of(
            project -> project.plannedCompletion,
            project -> project.totalInvestment == null
                    ? null
                    : project.totalInvestment.stripTrailingZeros().toPlainString(),
            project -> project.plannedStart,
            project -> project.plannedProduction);

    private ProjectDeed() {}

    /** @param before null where the project is new */
    static Deed of(ProjectVersion before, ProjectVersion done) {
        if (before == null) {
            Deed added = deed(DeedKind.PROJECT_ADDED, done, List.of());
            return done.stage == Stage.RESERVE ? added : added.to(done.stage);
        }
        List<String> fields = FieldChange.between(before, done).stream()
                .map(FieldChange::field)
                .toList();
        if (before.stage != done.stage) {
            return deed(DeedKind.STAGE_CHANGED, done, fields).from(before.stage).to(done.stage);
        }
        if (before.plan().isSameAs(done.plan())) {
            return deed(DeedKind.PROJECT_REVISED, done, fields);
        }
        Deed deed = deed(DeedKind.PROJECT_REPLANNED, done, fields);
        return TELLING.stream()
                .filter(field -> !Objects.equals(field.apply(before), field.apply(done)))
                .findFirst()
                .map(field -> deed.from(field.apply(before)).to(field.apply(done)))
                .orElse(deed);
    }

    /** Somebody took it out of use. */
    static Deed retired(ProjectVersion done) {
        return deed(DeedKind.PROJECT_REVISED, done, List.of("validTo")).to("RETIRED");
    }

    private static Deed deed(DeedKind kind, ProjectVersion done, List<String> fields) {
        return Deed.of(kind, "projects/" + done.code(), done.knownFrom())
                .project(done.code())
                .unit(done.unit)
                .because(done.reason())
                .with(Map.of("version", done.version(), "fields", fields));
    }
}
