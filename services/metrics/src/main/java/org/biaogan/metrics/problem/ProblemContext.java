package org.biaogan.metrics.problem;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.matter.MatterRights;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** What a new problem refers to, and who may therefore register it. All of it needs a session. */
@ApplicationScoped
class ProblemContext {

    private final ProjectBook projects;
    private final IndicatorCatalogue indicators;
    private final UnitTree units;
    private final MatterRights rights;

    @All
    List<SourceKeeper> keepers;

    ProblemContext(ProjectBook projects, IndicatorCatalogue indicators, UnitTree units, MatterRights rights) {
        this.projects = projects;
        this.indicators = indicators;
        this.units = units;
        this.rights = rights;
    }

    MatterRights rights() {
        return rights;
    }

    /** The unit a problem lies in; 422 for what is not there, 403 for whoever keeps nothing of that unit. */
    Uni<String> unit(NewProblem problem) {
        return project(problem.concernedProject()).chain(project -> require(problem, project, unit(problem, project)));
    }

    private Uni<String> require(NewProblem problem, ProjectView project, String unit) {
        boolean isOfProject = project != null && project.units().contains(unit);
        List<String> of = isOfProject ? project.units() : List.of(unit);
        return units.current()
                .invoke(tree -> {
                    if (!tree.containsKey(unit)) {
                        throw Rejected.violating("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
                    }
                    requireRight(of, tree);
                    requireRight(project == null ? of : project.units(), tree);
                })
                .chain(() -> requireSource(problem.source()))
                .replaceWith(unit);
    }

    /** Of a problem that lies elsewhere than its project both have to be the caller's. */
    private void requireRight(List<String> units, Map<String, UnitView> tree) {
        if (!rights.registers(units, tree)) {
            throw Rejected.forbidden(
                    "The caller registers no problems of unit %s.".formatted(String.join(", ", units)));
        }
    }

    private static String unit(NewProblem problem, ProjectView project) {
        if (problem.unit() != null) {
            return problem.unit();
        }
        return problem.source().kind() == SourceKind.TARGET ? problem.source().unit() : project.unit();
    }

    private Uni<ProjectView> project(String code) {
        return code == null
                ? Uni.createFrom().nullItem()
                : projects.required(code)
                        .onFailure(Rejected.class)
                        .transform(missing -> Rejected.violating(
                                "project", "UNKNOWN_PROJECT", "There is no project '%s'.".formatted(code)));
    }

    private Uni<Void> requireSource(ProblemSource source) {
        if (source.kind() == SourceKind.TARGET) {
            return indicators
                    .current()
                    .invoke(known -> new Requirements()
                            .rule(
                                    known.containsKey(source.indicator()),
                                    "source.indicator",
                                    "UNKNOWN_INDICATOR",
                                    "There is no indicator '%s'.".formatted(source.indicator()))
                            .enforce())
                    .replaceWithVoid();
        }
        return Multi.createFrom()
                .iterable(keepers)
                .filter(keeper -> keeper.kind() == source.kind())
                .onItem()
                .transformToUniAndConcatenate(keeper -> keeper.knows(source.code()))
                .collect()
                .asList()
                .invoke(known -> new Requirements()
                        .rule(
                                !known.contains(false),
                                "source.code",
                                "UNKNOWN_SOURCE",
                                "There is no such %s '%s'.".formatted(source.kind(), source.code()))
                        .enforce())
                .replaceWithVoid();
    }
}
