package org.biaogan.metrics.problem;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.matter.MatterStore;

/** Where the versions of problems are kept. */
@ApplicationScoped
class ProblemRepository implements MatterStore<ProblemVersion> {

    private static final String COUNTS = """
            select project, count(*), sum(case when deadline < ?1 then 1L else 0L end) from ProblemVersion
            where knownTo is null and state <> ?2 and project is not null""";

    private static final String NUMBERS = "select nextval('problem_number') from generate_series(1, :many)";

    @Override
    public String entity() {
        return "ProblemVersion";
    }

    /** So many numbers that no problem has yet, in one statement. */
    Uni<List<Long>> nextNumbers(int many) {
        return Panache.getSession().chain(session -> session.createNativeQuery(NUMBERS, Long.class)
                .setParameter("many", many)
                .getResultList());
    }

    /** What the problems are about that were open at an instant. */
    Uni<List<OpenSubject>> openSubjects(Instant asOf) {
        return find(
                        "select source, indicator, unit, project from ProblemVersion where knownFrom <= ?1"
                                + " and (knownTo is null or knownTo > ?1) and state <> ?2",
                        asOf,
                        FollowUpState.CLOSED)
                .project(OpenSubject.class)
                .list();
    }

    /** Which of some proposals came onto the ledger by an instant. */
    Uni<List<String>> confirmed(Collection<String> proposals, Instant asOf) {
        return find(
                        "select proposal from ProblemVersion where version = 1 and proposal in ?1 and knownFrom <= ?2",
                        proposals,
                        asOf)
                .project(String.class)
                .list();
    }

    /** Of those of some projects that have open problems. */
    Uni<List<ProjectCount>> counts(Collection<String> projects, LocalDate today) {
        return find(COUNTS + " and project in ?3 group by project", today, FollowUpState.CLOSED, projects)
                .project(ProjectCount.class)
                .list();
    }
}
