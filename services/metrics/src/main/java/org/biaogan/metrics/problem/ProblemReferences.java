package org.biaogan.metrics.problem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells features that refer to problems which of them there are. */
@ApplicationScoped
public class ProblemReferences {

    private final ProblemRepository problems;

    ProblemReferences(ProblemRepository problems) {
        this.problems = problems;
    }

    /** Those of some codes that are problems of a project. Needs a session. */
    public Uni<Set<String>> ofProject(String project, Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : problems.open(codes).map(found -> found.stream()
                        .filter(problem -> project.equals(problem.project()))
                        .map(ProblemVersion::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
