package org.biaogan.metrics.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;

/** Says of visits what the places and people in them were called at an instant. All of it needs a session. */
@ApplicationScoped
class VisitReader {

    private final VisitRepository visits;
    private final ProjectBook projects;
    private final OfficialRoster officials;

    VisitReader(VisitRepository visits, ProjectBook projects, OfficialRoster officials) {
        this.visits = visits;
        this.projects = projects;
        this.officials = officials;
    }

    Uni<Boolean> knowsOfficial(String code) {
        return officials.codes().map(known -> known.contains(code));
    }

    /** Fails with 404 where no such project was known. */
    Uni<Void> requireProject(String code, Instant asOf) {
        return projects.at(code, asOf).replaceWithVoid();
    }

    Uni<List<VisitView>> views(List<Visit> found, Instant asOf) {
        List<String> codes =
                found.stream().map(visit -> visit.project).distinct().toList();
        return projects.allAt(codes, asOf).chain(places -> officials.at(asOf).chain(people -> visits.problems(
                        found.stream().map(visit -> visit.id).toList())
                .map(problems -> views(found, places, people, byVisit(problems)))));
    }

    private static List<VisitView> views(
            List<Visit> found,
            Map<String, ProjectView> places,
            Map<String, OfficialView> people,
            Map<UUID, Map<Integer, String>> problems) {
        return found.stream()
                .map(visit -> VisitView.of(
                        visit,
                        places.get(visit.project),
                        people.get(visit.official),
                        problems.getOrDefault(visit.id, Map.of())))
                .toList();
    }

    private static Map<UUID, Map<Integer, String>> byVisit(List<VisitProblem> problems) {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.visit,
                        Collectors.toMap(problem -> problem.position, problem -> problem.problem)));
    }
}
