package org.biaogan.metrics.problem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.biaogan.metrics.project.ProblemStanding;
import org.biaogan.metrics.project.ProjectStandings;
import org.biaogan.metrics.project.StandingKeeper;

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

    /** Counts the problems of projects anew; what nobody touches becomes overdue all the same. Needs a transaction. */
    @Override
    public Uni<Void> refresh(Collection<String> projects) {
        return problems.counts(projects, LocalDate.now(clock))
                .map(found -> byProject(projects, found))
                .chain(standings::problems);
    }

    /** Those without open problems have none. */
    private static Map<String, ProblemStanding> byProject(Collection<String> projects, List<ProjectCount> found) {
        Map<String, ProblemStanding> counts = new TreeMap<>();
        projects.forEach(project -> counts.put(project, new ProblemStanding(0, 0)));
        found.forEach(count -> counts.put(count.project(), new ProblemStanding(count.open(), count.overdue())));
        return counts;
    }
}
