package org.biaogan.metrics.problem;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.project.ProjectStandings;
import org.biaogan.metrics.project.StandingKeeper;
import org.biaogan.metrics.project.StandingView;

/** Keeps the numbers of open and overdue problems in the standings of projects: at each change, and as days pass. */
@ApplicationScoped
class ProblemCounts implements StandingKeeper {

    private final ProblemRepository problems;
    private final ProjectStandings standings;
    private final Clock clock;

    ProblemCounts(ProblemRepository problems, ProjectStandings standings, Clock clock) {
        this.problems = problems;
        this.standings = standings;
        this.clock = clock;
    }

    /** Counts a project's problems anew, in the transaction of a change of one of them. */
    Uni<Void> recount(String project) {
        return problems.count(project, LocalDate.now(clock))
                .map(found -> Objects.requireNonNullElse(found, new ProjectCount(project, 0, 0)))
                .chain(this::keep);
    }

    /** What nobody touches becomes overdue all the same. */
    @Override
    public Uni<Void> refresh(Collection<String> projects) {
        return problems.counts(projects, LocalDate.now(clock))
                .chain(counts -> standings.of(projects).chain(known -> keep(counts, known)));
    }

    private Uni<Void> keep(List<ProjectCount> counts, Map<String, StandingView> known) {
        return Multi.createFrom()
                .iterable(counts)
                .filter(count -> differs(count, known.get(count.project())))
                .onItem()
                .transformToUniAndConcatenate(this::keep)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> keep(ProjectCount count) {
        return standings.problems(count.project(), Math.toIntExact(count.open()), Math.toIntExact(count.overdue()));
    }

    private static boolean differs(ProjectCount count, StandingView known) {
        return known == null || known.openProblems() != count.open() || known.overdueProblems() != count.overdue();
    }
}
