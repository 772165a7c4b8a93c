package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the versions of reports are kept. Rows travel as one JSON text, so a batch is one statement. */
@ApplicationScoped
class ProgressRepository implements PanacheRepository<ProgressVersion> {

    static final String ROWS = """
            json_to_recordset(cast(cast(:rows as text) as json))
                as r(project text, period text, period_end date, planned numeric, completed numeric,
                     completed_this_year numeric, completed_since_start numeric, in_place numeric, actual_cost numeric,
                     physical_percent numeric, physical_words text, people_on_site int, people_expected int,
                     photos text[], reason text, replaces bigint, takes_place_of bigint)
            """;

    static final String INSERT = """
            insert into progress_version (recording, project, period, period_end, planned, completed,
                completed_this_year, completed_since_start, in_place, actual_cost, physical_percent, physical_words,
                people_on_site, people_expected, photos, reason, replaces, submitter, recorded_by, recorded_at,
                approved_on_arrival)
            select :recording, project, period, period_end, planned, completed,
                completed_this_year, completed_since_start, in_place, actual_cost, physical_percent, physical_words,
                people_on_site, people_expected, photos, reason, replaces, :submitter, :recorder, :instant, :official
            from
            """ + ROWS;

    private static final String SUPERSEDE = """
            update progress_version set known_to = :stamp where known_to is null and id = any (array(
                select v.replaces from progress_version v where v.recording = :recording and v.replaces is not null
                    and not exists (select from progress_submission s where s.version = v.id)))
            """;

    private static final String PUBLISH = """
            update progress_version v set known_from = :stamp where v.recording = :recording
                and not exists (select from progress_submission s where s.version = v.id)
            """;

    private static final String LATEST = """
            select v.id from json_array_elements_text(cast(cast(:projects as text) as json)) p
            cross join lateral (
                (select id from progress_version
                where project = p and known_to is null and known_from is not null
                order by period_end desc limit 6)
                %s) v
            """.formatted(
                    Stream.of("physical_percent", "completed_since_start", "completed_this_year", "in_place")
                            .map(ProgressRepository::lastThatStates)
                            .collect(Collectors.joining()));

    private static final String REPORTERS = """
            select submitter from progress_version
            where project = :project and known_from is not null and period = (
                select period from progress_version
                where project = :project and known_from is not null and known_to is null
                order by period_end desc, period limit 1)
            union
            select submitter from progress_submission
            where project = :project and known_from is not null and known_to is null
            """;

    private static final String LAST_ENDS = "select v.project, max(v.periodEnd) from ProgressVersion v"
            + " where v.knownFrom <= :asOf and (v.knownTo is null or v.knownTo > :asOf) group by v.project";

    private static final String AT = " and knownFrom <= ?2 and (knownTo is null or knownTo > ?2)";

    /** Of what ends on one day the ten days come before their month. */
    private static final Sort BY_PERIOD = Sort.by("project", "periodEnd").and("period", Sort.Direction.Descending);

    /** What is known now of projects, in periods that end between two days. */
    Uni<List<ProgressVersion>> open(Collection<String> projects, LocalDate first, LocalDate last) {
        return list(
                "project in ?1 and knownFrom is not null and knownTo is null and periodEnd between ?2 and ?3",
                projects,
                first,
                last);
    }

    /**
     * The last that are known now of each project: a month with its ten days, and the month before it; and however long
     * ago, the last that states each of the numbers that a standing shows.
     */
    Uni<List<ProgressVersion>> latest(Collection<String> projects) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LATEST, Long.class)
                        .setParameter("projects", new JsonArray(List.copyOf(projects)).encode())
                        .getResultList())
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", BY_PERIOD, ids));
    }

    /** All that was known of projects at an instant, project by project in the order of the calendar. */
    Uni<List<ProgressVersion>> at(Collection<String> projects, Instant asOf) {
        return list("project in ?1" + AT, BY_PERIOD, projects, asOf);
    }

    /** What was known of projects at an instant, in periods that end between two days. */
    Uni<List<ProgressVersion>> at(Collection<String> projects, LocalDate first, LocalDate last, Instant asOf) {
        return list("project in ?1" + AT + " and periodEnd between ?3 and ?4", projects, asOf, first, last);
    }

    /** Every version of a project's reports that had become known by an instant, the newest of each period first. */
    Uni<List<ProgressVersion>> history(String project, Instant asOf) {
        return list(
                "project = ?1 and knownFrom <= ?2",
                Sort.by("periodEnd")
                        .and("period", Sort.Direction.Descending)
                        .and("knownFrom", Sort.Direction.Descending),
                project,
                asOf);
    }

    /** The submitters of all versions of a project's last period, and of what of it waits. */
    Uni<List<String>> reporters(String project) {
        return getSession().chain(session -> session.createNativeQuery(REPORTERS, String.class)
                .setParameter("project", project)
                .getResultList());
    }

    /** The end of the last period that each project was known at an instant to have reported on. */
    Uni<Map<String, LocalDate>> lastEnds(Instant asOf) {
        return getSession()
                .chain(session -> session.createQuery(LAST_ENDS, Object[].class)
                        .setParameter("asOf", asOf)
                        .getResultList())
                .map(rows ->
                        rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1])));
    }

    /** Adds versions that nobody can see yet. */
    Uni<Integer> insert(Recording recording, JsonArray rows) {
        return Panache.getSession().chain(session -> session.createNativeQuery(INSERT)
                .setParameter("recording", recording.id())
                .setParameter("submitter", recording.recorder().identifier())
                .setParameter("recorder", recording.recorder().name())
                .setParameter("instant", recording.begun())
                .setParameter("official", recording.admission().publishes())
                .setParameter("rows", rows.encode())
                .executeUpdate());
    }

    /** Ends the versions that a recording corrects; fewer than it corrects if somebody else was faster. */
    Uni<Integer> supersede(Recording recording, Instant stamp) {
        return stamp(SUPERSEDE, recording, stamp);
    }

    /** Makes the versions of a recording visible, but for those that wait for approval. */
    Uni<Integer> publish(Recording recording, Instant stamp) {
        return stamp(PUBLISH, recording, stamp);
    }

    /** Of what ends on one day the month goes before its last ten days. */
    private static String lastThatStates(String number) {
        return """
                union
                (select id from progress_version
                where project = p and known_to is null and known_from is not null and %s is not null
                order by period_end desc, period limit 1)
                """.formatted(number);
    }

    private static Uni<Integer> stamp(String statement, Recording recording, Instant stamp) {
        return Panache.getSession().chain(session -> session.createNativeQuery(statement)
                .setParameter("recording", recording.id())
                .setParameter("stamp", stamp)
                .executeUpdate());
    }
}
