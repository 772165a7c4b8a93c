package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows the small numbers by which ids name projects; a project has one as soon as it is registered. Needs a session. */
@ApplicationScoped
public class ProjectNumbers {

    private final NumberedProjectRepository projects;

    ProjectNumbers(NumberedProjectRepository projects) {
        this.projects = projects;
    }

    /** By code. */
    public Uni<Map<String, Integer>> of(Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : projects.withCodes(codes).map(found -> found.stream()
                        .collect(Collectors.toMap(project -> project.code, project -> project.number)));
    }

    /** The code of the project with a number. */
    public Uni<Optional<String>> code(int number) {
        return projects.withNumber(number)
                .map(found -> Optional.ofNullable(found).map(project -> project.code));
    }
}
