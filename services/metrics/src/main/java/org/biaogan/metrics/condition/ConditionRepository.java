package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.project.Stage;

/** Where the versions of projects' conditions are kept. */
@ApplicationScoped
class ConditionRepository implements PanacheRepository<ProjectCondition> {

    private static final String AT = "knownFrom <= ?1 and (knownTo is null or knownTo > ?1)";
    private static final String MISSING_AT =
            "from ProjectCondition c where c.missingSince is not null and c.knownFrom <= :asOf and (c.knownTo is null or"
                    + " c.knownTo > :asOf)";

    /** Of projects in which something is waited for still. */
    private static final String WAITING = " and exists (select 1 from ProjectVersion p where p.code = c.project"
            + " and p.knownFrom <= :asOf and (p.knownTo is null or p.knownTo > :asOf) and p.stage not in :over%s)"
            + " order by c.project, c.position, c.condition";

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

    /**
     * What projects still waited for at an instant.
     *
     * @param owedBy a unit; null for all
     * @param official an official; null for all
     * @param units of projects of these units; empty for all
     */
    Uni<List<ProjectCondition>> missingAt(
            Instant asOf, String owedBy, String official, Collection<String> units, Collection<Stage> over) {
        StringBuilder query = new StringBuilder(MISSING_AT);
        Parameters values = Parameters.with("asOf", asOf).and("over", over);
        if (owedBy != null) {
            query.append(" and c.owedBy = :owedBy");
            values.and("owedBy", owedBy);
        }
        if (official != null) {
            query.append(" and c.owedByOfficial = :official");
            values.and("official", official);
        }
        if (!units.isEmpty()) {
            values.and("units", units);
        }
        query.append(
                WAITING.formatted(units.isEmpty() ? "" : " and (p.unit in :units or p.responsibleUnit in :units)"));
        return list(query.toString(), values);
    }

    /** The units that owe, or owed, conditions of a project. */
    Uni<List<String>> owing(String project) {
        return find(
                        "select distinct owedBy from ProjectCondition where project = ?1 and owedBy is not null"
                                + " and knownTo is null",
                        project)
                .project(String.class)
                .list();
    }

    /** Counts what is missing now and names a code in that field. */
    Uni<Long> countMissing(String field, String code) {
        return count(field + " = ?1 and knownTo is null and missingSince is not null", code);
    }
}
