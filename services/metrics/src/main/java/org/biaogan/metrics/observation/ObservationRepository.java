package org.biaogan.metrics.observation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Where the versions of observations are kept. Rows travel as one JSON text, so a batch is one statement. */
@ApplicationScoped
class ObservationRepository implements PanacheRepository<Observation> {

    private static final Sort ORDER = Sort.by("indicator", "unit", "periodEnd", "measure");

    private static final Sort BY_UNIT = Sort.by("unit", "indicator", "periodEnd", "measure", "basis");

    /**
     * Year by year, which the index on series answers at once however large the table. Lateral and offset hold the
     * planner to it: left alone it reads the whole table, or the whole recording, for every year.
     */
    private static final String SAME_YEARS = """
            select o.* from json_to_recordset(cast(cast(:years as text) as json))
                as y(indicator text, unit text, measure text, basis text, first date, last date)
            cross join lateral (
                select * from observation v
                where v.unit = y.unit and v.indicator = y.indicator and v.period_end between y.first and y.last
                    and v.measure = y.measure and v.basis = y.basis
                    and v.known_to is null
                offset 0) o
            where o.known_from is not null or o.recording = :recording
            order by o.known_from nulls last
            """;

    private static final String CHANGE = """
            select later.indicator, later.unit, later.period, later.measure, earlier.value, earlier.knownFrom, later.value,
                later.reason, later.recordedBy, later.knownFrom
            """;

    private static final String APPROVALS = """
            select submission, decided_by, decided_at from submission_decision
            where verdict = 'APPROVE' and submission in :versions
            """;

    /** The same period of the six years before, each found by its key. */
    private static final String EARLIER = """
            select cast(coalesce(json_agg(json_build_array(d.row, k, cast(o.value as text))), '[]') as text)
            from json_to_recordset(cast(cast(:drafts as text) as json))
                as d(row int, indicator text, unit text, measure text, basis text, last date)
            cross join generate_series(1, 6) k
            cross join lateral (
                select value from observation v
                where v.unit = d.unit and v.indicator = d.indicator and v.measure = d.measure and v.basis = d.basis
                    and v.period_end = cast(
                        date_trunc('month', d.last - k * interval '1 year') + interval '1 month - 1 day' as date)
                    and v.known_to is null and v.known_from is not null and v.value is not null
                offset 0) o
            """;

    private static final String INSERT = """
            insert into observation (recording, indicator, unit, period, period_end, measure, basis, value, status,
                source, released_on, reason, replaces, recorded_by, recorded_at, approved_on_arrival)
            select :recording, indicator, unit, period, period_end, measure, basis, value, status,
                source, released_on, reason, replaces, :recorder, :instant, :official
            from json_to_recordset(cast(cast(:rows as text) as json))
                as r(indicator text, unit text, period text, period_end date, measure text, basis text, value numeric,
                     status text, source text, released_on date, reason text, replaces bigint)
            """;

    /** An array, so that each is found by its key: as a join it took minutes where statistics were old. */
    private static final String SUPERSEDE = """
            update observation set known_to = :stamp where known_to is null and id = any (array(
                select o.replaces from observation o where o.recording = :recording and o.replaces is not null
                    and not exists (select from submission s where s.observation = o.id)))
            """;

    private static final String PUBLISH = """
            update observation o set known_from = :stamp where o.recording = :recording
                and not exists (select from submission s where s.observation = o.id)
            """;

    Uni<Paged<Observation>> page(ObservationFilter filter, Page page) {
        return query(filter)
                .count()
                .chain(total ->
                        query(filter).page(page.number(), page.size()).list().map(items -> new Paged<>(items, total)));
    }

    /** As views at once: a board reads many rows and changes none. */
    Uni<List<ObservationView>> known(ObservationFilter filter) {
        return query(filter).project(ObservationView.class).list();
    }

    /** How many rows each series has, unit by unit. */
    Uni<List<SeriesSize>> sizes(ObservationFilter filter) {
        return find(
                        "select unit, indicator, count(*) from Observation where " + filter.condition()
                                + " group by unit, indicator order by unit, indicator",
                        filter.parameters())
                .project(SeriesSize.class)
                .list();
    }

    /** The same rows as {@link #known}, unit by unit and in the order of the calendar. */
    Uni<List<ObservationView>> unitByUnit(ObservationFilter filter) {
        return find(filter.condition(), BY_UNIT, filter.parameters())
                .project(ObservationView.class)
                .list();
    }

    Uni<List<Observation>> history(ObservationFilter filter) {
        return find(filter.historyCondition(), Sort.descending("periodEnd", "knownFrom"), filter.parameters())
                .list();
    }

    Uni<List<ObservationChange>> changes(ChangeFilter filter, int offset, int limit) {
        return find(
                        CHANGE + filter.comparison()
                                + " order by case when earlier.id is null then 1 else 0 end, later.knownFrom desc, later.id",
                        filter.parameters())
                .project(ObservationChange.class)
                .range(offset, offset + limit - 1)
                .list();
    }

    Uni<ChangeCount> changeCount(ChangeFilter filter) {
        return find("select count(later.id), count(earlier.id) " + filter.comparison(), filter.parameters())
                .project(ChangeCount.class)
                .singleResult();
    }

    /** Of those versions that somebody else had to approve, by id. */
    Uni<Map<Long, Approval>> approvals(List<Observation> versions) {
        List<Long> waited = versions.stream()
                .filter(version -> !version.approvedOnArrival)
                .map(version -> version.id)
                .toList();
        return waited.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(APPROVALS, Object[].class)
                                .setParameter("versions", waited)
                                .getResultList())
                        .map(rows -> rows.stream()
                                .collect(Collectors.toMap(
                                        row -> ((Number) row[0]).longValue(),
                                        row -> new Approval((String) row[1], instant(row[2]), false))));
    }

    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) time;
    }

    Uni<Optional<LocalDate>> lastPeriodEnd(ObservationFilter filter) {
        return find("select max(periodEnd) from Observation where " + filter.condition(), filter.parameters())
                .project(LocalDate.class)
                .singleResult()
                .map(Optional::ofNullable);
    }

    Uni<List<ObservedSubject>> subjects(ObservationFilter filter) {
        return find(
                        "select indicator, unit, max(periodEnd) from Observation where " + filter.condition()
                                + " group by indicator, unit",
                        filter.parameters())
                .project(ObservedSubject.class)
                .list();
    }

    Uni<List<ObservedYear>> years(ObservationFilter filter) {
        return find(
                        "select indicator, unit, year(periodEnd), max(knownFrom) from Observation where "
                                + filter.condition() + " group by indicator, unit, year(periodEnd)",
                        filter.parameters())
                .project(ObservedYear.class)
                .list();
    }

    /** The versions that hold now in the years of some series; then those that a recording is about to bring. */
    Uni<List<Observation>> openInYears(JsonArray years, UUID recording) {
        return Panache.getSession().chain(session -> session.createNativeQuery(SAME_YEARS, Observation.class)
                .setParameter("years", years.encode())
                .setParameter("recording", recording)
                .getResultList());
    }

    /** The values of the same period in the years before, as triples of a draft's row, years back and value. */
    Uni<JsonArray> earlier(JsonArray drafts) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(EARLIER, String.class)
                        .setParameter("drafts", drafts.encode())
                        .getSingleResult())
                .map(JsonArray::new);
    }

    /** Adds versions that nobody can see yet. */
    Uni<Integer> insert(Recording recording, JsonArray rows) {
        return Panache.getSession().chain(session -> session.createNativeQuery(INSERT)
                .setParameter("recording", recording.id())
                .setParameter("recorder", recording.recorder().name())
                .setParameter("instant", recording.begun())
                .setParameter("official", recording.isOfficial())
                .setParameter("rows", rows.encode())
                .executeUpdate());
    }

    /** Ends the versions that a recording corrects; fewer than it corrects if somebody else was faster. */
    Uni<Integer> supersede(UUID recording, Instant stamp) {
        return stamp(SUPERSEDE, recording, stamp);
    }

    /** Makes the versions of a recording visible, but for those that wait for approval. */
    Uni<Integer> publish(UUID recording, Instant stamp) {
        return stamp(PUBLISH, recording, stamp);
    }

    private static Uni<Integer> stamp(String statement, UUID recording, Instant stamp) {
        return Panache.getSession().chain(session -> session.createNativeQuery(statement)
                .setParameter("recording", recording)
                .setParameter("stamp", stamp)
                .executeUpdate());
    }

    private PanacheQuery<Observation> query(ObservationFilter filter) {
        return find(filter.condition(), ORDER, filter.parameters());
    }
}
