package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Many projects at once, in a number of statements that does not depend on how many. Needs a session. */
@ApplicationScoped
public class ProjectRoll {

    private final ProjectRepository projects;
    private final ProjectContext context;

    ProjectRoll(ProjectRepository projects, ProjectContext context) {
        this.projects = projects;
        this.context = context;
    }

    /** Projects as they stand now, by code; what is not there is left out. */
    public Uni<Map<String, ProjectView>> current(Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : projects.allOpen(codes).chain(this::views).map(ProjectRoll::byCode);
    }

    /** The projects that these units have or answer for, as they were known at an instant, by code. */
    public Uni<List<ProjectView>> ofUnits(Collection<String> units, Instant asOf) {
        return units.isEmpty()
                ? Uni.createFrom().item(List.of())
                : projects.allOf(units, asOf).chain(found -> context.names(asOf).map(names -> views(found, names)));
    }

    private Uni<List<ProjectView>> views(List<ProjectVersion> found) {
        return context.namesNow().map(names -> views(found, names));
    }

    private static List<ProjectView> views(List<ProjectVersion> found, ProjectNames names) {
        return found.stream().map(each -> ProjectView.of(each, names, null)).toList();
    }

    private static Map<String, ProjectView> byCode(List<ProjectView> found) {
        return found.stream().collect(Collectors.toMap(ProjectView::code, Function.identity()));
    }
}
