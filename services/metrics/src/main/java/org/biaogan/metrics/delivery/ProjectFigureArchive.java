package org.biaogan.metrics.delivery;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.execution.ProgressArchive;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.ProjectNumber;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectNumbers;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Finds the numbers of projects by their ids: nothing is stored under ids, each is computed anew as of its vintage. */
@ApplicationScoped
public class ProjectFigureArchive {

    private final ProjectNumbers numbers;
    private final ProjectBook projects;
    private final ProgressArchive reports;
    private final KnowledgeClock knowledge;

    @Inject
    Clock clock;

    ProjectFigureArchive(
            ProjectNumbers numbers, ProjectBook projects, ProgressArchive reports, KnowledgeClock knowledge) {
        this.numbers = numbers;
        this.projects = projects;
        this.reports = reports;
        this.knowledge = knowledge;
    }

    /** The figure; 404 where an id can be read and yet is that of no number. */
    @WithSession
    public Uni<ProjectFigure> find(FigureId id) {
        return knowledge
                .asOf(Optional.empty())
                .chain(now -> id.vintage().isAfter(now)
                        ? Uni.createFrom().item(Optional.<String>empty())
                        : numbers.code(ProjectNumber.of(id).project()))
                .chain(code -> code.isEmpty() ? Uni.createFrom().nullItem() : find(id, code.get()))
                .onFailure(Rejected.class)
                .recoverWithNull()
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("figures", id));
    }

    private Uni<ProjectFigure> find(FigureId id, String code) {
        return projects.at(code, id.vintage()).chain(project -> reports.at(List.of(code), id.vintage())
                .map(known -> new ProjectLineage(
                        project, ProjectNumber.of(id).project(), known.getOrDefault(code, List.of()), clock.getZone()))
                .map(lineage -> lineage.of(id.kind(), ProjectNumber.period(id))
                        .filter(figure -> figure.id().equals(id))
                        .orElse(null)));
    }
}
