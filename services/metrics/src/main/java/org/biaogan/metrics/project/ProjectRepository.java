package org.biaogan.metrics.project;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.VersionRepository;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where the versions of projects are kept. */
@ApplicationScoped
class ProjectRepository implements VersionRepository<ProjectVersion> {

    private static final String PLANNED_YEARS = """
            select distinct (plan ->> 'year')::int as year
              from project_version, jsonb_array_elements(plans -> 'years') plan
             where known_to is null
             order by year""";

    Uni<List<ProjectVersion>> allAt(Collection<String> codes, Instant asOf) {
        return list("code in ?1 and knownFrom <= ?2 and (knownTo is null or knownTo > ?2)", codes, asOf);
    }

    /** Those with these codes that hold now. */
    Uni<List<ProjectVersion>> allOpen(Collection<String> codes) {
        return list("code in ?1 and knownTo is null", codes);
    }

    /** Those in use on a day, as known at an instant, that an official leads or handles. */
    Uni<List<ProjectVersion>> ofOfficial(String official, Instant asOf, LocalDate day) {
        return list(
                "from ProjectVersion p where p.knownFrom <= :asOf and (p.knownTo is null or p.knownTo > :asOf) and "
                        + InUse.ON_DAY + " and (p.leader = :official or p.handler = :official)",
                Parameters.with("asOf", asOf).and("day", day).and("official", official));
    }

    /** All versions of a project known at an instant, in their order. */
    Uni<List<ProjectVersion>> versions(String code, Instant asOf) {
        return list("code = ?1 and knownFrom <= ?2", Sort.by("version"), code, asOf);
    }

    /** A page of those that fit, and how many do. */
    Uni<Paged<ProjectVersion>> page(ProjectQuery query, Page page) {
        return Panache.getSession().chain(session -> asked(session.createQuery(query.counting(), Long.class), query)
                .getSingleResult()
                .chain(total -> asked(session.createQuery(query.selecting(), ProjectVersion.class), query)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList()
                        .map(items -> new Paged<>(items, total))));
    }

    /** The codes of some projects that have certain words now. */
    Uni<List<String>> withWords(String words, int most) {
        return Panache.getSession().chain(session -> session.createQuery(
                        "select w.project from ProjectWords w where locate(:text, w.words) > 0", String.class)
                .setParameter("text", words)
                .setMaxResults(most)
                .getResultList());
    }

    /** How many of those that fit show what. */
    Uni<List<StandingCount>> standings(ProjectQuery query) {
        return Panache.getSession()
                .chain(session -> asked(session.createQuery(query.countingStandings(), StandingCount.class), query)
                        .getResultList());
    }

    /** A part of those that fit, forgotten by the session once it is handed out. */
    Uni<List<ProjectVersion>> portion(ProjectQuery query, Page part) {
        return Panache.getSession()
                .chain(session -> asked(session.createQuery(query.selecting(), ProjectVersion.class), query)
                        .setFirstResult(part.offset())
                        .setMaxResults(part.size())
                        .getResultList()
                        .invoke(session::clear));
    }

    /** The years that projects plan for now, in order. */
    Uni<List<Integer>> plannedYears() {
        return Panache.getSession().chain(session -> session.createNativeQuery(PLANNED_YEARS, Integer.class)
                .getResultList());
    }

    /** Counts the projects still in use after a day that fulfil a condition about {@code p} and a code. */
    Uni<Long> countInUse(String condition, String code, LocalDate day) {
        return count(
                "from ProjectVersion p where p.knownTo is null and (p.validTo is null or p.validTo > ?2) and "
                        + condition,
                code,
                day);
    }

    private static <T> Mutiny.SelectionQuery<T> asked(Mutiny.SelectionQuery<T> query, ProjectQuery asked) {
        asked.values().forEach(query::setParameter);
        return query;
    }

    /** Those that one of the units has or answers for, by code. */
    Uni<List<ProjectVersion>> allOf(Collection<String> units, Instant asOf) {
        return list(
                "(unit in ?1 or responsibleUnit in ?1) and knownFrom <= ?2 and (knownTo is null or knownTo > ?2)",
                Sort.by("code"),
                units,
                asOf);
    }
}
