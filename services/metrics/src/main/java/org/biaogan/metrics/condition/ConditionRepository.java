package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.attachment.Involvement;

/** Where the versions of projects' conditions are kept. */
@ApplicationScoped
class ConditionRepository implements PanacheRepository<ProjectCondition> {

    private static final List<ConditionState> MISSING = Arrays.stream(ConditionState.values())
            .filter(ConditionState::isMissing)
            .toList();

    private static final String AT = "knownFrom <= ?1 and (knownTo is null or knownTo > ?1)";
    private static final Sort ORDER = Sort.by("project", "position", "condition");

    /** The version of a condition that holds now. */
    Uni<ProjectCondition> open(String project, String condition) {
        return find("project = ?1 and condition = ?2 and knownTo is null", project, condition)
                .firstResult();
    }

    /** A project's whole list as it stands now, in order. */
    Uni<List<ProjectCondition>> allOpen(String project) {
        return list("project = ?1 and knownTo is null", ORDER, project);
    }

    /** The lists of projects as they were known at an instant, in order. */
    Uni<List<ProjectCondition>> at(Collection<String> projects, Instant asOf) {
        return list(AT + " and project in ?2", ORDER, asOf, projects);
    }

    /** Every version of a condition that was known by an instant, the oldest first. */
    Uni<List<ProjectCondition>> historyUntil(String project, String condition, Instant asOf) {
        return list(
                "project = ?1 and condition = ?2 and knownFrom <= ?3", Sort.by("version"), project, condition, asOf);
    }

    /** The units that owe conditions of projects. */
    Uni<List<Involvement>> owing(Collection<String> projects) {
        return find(
                        "select distinct project, owedBy from ProjectCondition where project in ?1"
                                + " and owedBy is not null and knownTo is null and state in ?2",
                        projects,
                        MISSING)
                .project(Involvement.class)
                .list();
    }

    /** Counts what is missing now and names a code in that field. */
    Uni<Long> countMissing(String field, String code) {
        return count(field + " = ?1 and knownTo is null and missingSince is not null", code);
    }
}
