package org.biaogan.metrics.problem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.attachment.Involvement;
import org.biaogan.metrics.attachment.ProjectParty;

/** Tells features that refer to problems which of them there are; whoever has to solve one has a part in its project. */
@ApplicationScoped
public class ProblemReferences implements ProjectParty {

    private final ProblemRepository problems;

    ProblemReferences(ProblemRepository problems) {
        this.problems = problems;
    }

    @Override
    public Uni<List<Involvement>> involved(Collection<String> projects) {
        return problems.owners(projects);
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
