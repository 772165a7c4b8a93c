package org.biaogan.metrics.project;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Where the standings of projects are kept. */
@ApplicationScoped
class StandingRepository implements PanacheRepositoryBase<ProjectStanding, String> {

    private static final String DELIVERIES = """
            update project_standing s set on_day = r.on_day, light = r.light, state = r.state,
                deviation_points = r.deviation_points, physical_percent = r.physical_percent,
                expected_percent = r.expected_percent, completed_since_start = r.completed_since_start,
                completed_this_year = r.completed_this_year, plan_this_year = r.plan_this_year, in_place = r.in_place,
                reported_period = r.reported_period, reported_on = r.reported_on, confidence = r.confidence,
                confidence_on = r.confidence_on, paper = r.paper, figures = r.figures
            from json_to_recordset(cast(cast(:rows as text) as json))
                as r(project text, on_day date, light text, state text, deviation_points numeric,
                     physical_percent numeric, expected_percent numeric, completed_since_start numeric,
                     completed_this_year numeric, plan_this_year numeric, in_place numeric, reported_period text,
                     reported_on date, confidence int, confidence_on date, paper text[], figures jsonb)
            where s.project = r.project
            """;

    /** Said so that the index on the day answers it. */
    private static final String OF_ANOTHER_DAY = "(on_day < :today or on_day > :today or on_day is null)";

    private static final String PROBLEMS = """
            update project_standing s set open_problems = r.open, overdue_problems = r.overdue
            from json_to_recordset(cast(cast(:rows as text) as json)) as r(project text, open int, overdue int)
            where s.project = r.project
                and (s.open_problems, s.overdue_problems) is distinct from (r.open, r.overdue)
            """;

    /** Other replicas pass over what one is at. */
    private static final String OUTDATED = """
            select project from project_standing where %s order by project limit :most for update skip locked
            """.formatted(OF_ANOTHER_DAY);

    private static final String OUTDATED_OF = """
            select project from project_standing where project = any (array(
                    select json_array_elements_text(cast(cast(:codes as text) as json)))) and %s
            """.formatted(OF_ANOTHER_DAY);

    private static final String ANY_OUTDATED =
            "select exists (select from project_standing where %s)".formatted(OF_ANOTHER_DAY);

    /** Writes how the deliveries of projects stand, in one statement. */
    Uni<Integer> deliveries(JsonArray rows) {
        return Panache.getSession().chain(session -> session.createNativeQuery(DELIVERIES)
                .setParameter("rows", rows.encode())
                .executeUpdate());
    }

    /** Writes how many problems of projects are open and overdue, in one statement. */
    Uni<Integer> problems(JsonArray rows) {
        return Panache.getSession().chain(session -> session.createNativeQuery(PROBLEMS)
                .setParameter("rows", rows.encode())
                .executeUpdate());
    }

    /** Some of those that were reckoned for another day, held until the transaction ends. */
    Uni<List<String>> outdated(LocalDate today, int most) {
        return Panache.getSession().chain(session -> session.createNativeQuery(OUTDATED, String.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList());
    }

    /** Which of these were reckoned for another day. */
    Uni<List<String>> outdated(Collection<String> codes, LocalDate today) {
        return codes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(OUTDATED_OF, Object.class)
                                .setParameter("codes", new JsonArray(List.copyOf(codes)).encode())
                                .setParameter("today", today)
                                .getResultList())
                        .map(rows -> rows.stream().map(String.class::cast).toList());
    }

    /** The same, held until the transaction ends. */
    Uni<List<String>> hold(Collection<String> codes, LocalDate today) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        OUTDATED_OF + " order by project for update skip locked", String.class)
                .setParameter("codes", new JsonArray(List.copyOf(codes)).encode())
                .setParameter("today", today)
                .getResultList());
    }

    Uni<Boolean> hasOutdated(LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ANY_OUTDATED, Object.class)
                        .setParameter("today", today)
                        .getSingleResult())
                .map(Boolean.class::cast);
    }

    /** Lets every standing count as of another day. */
    Uni<Integer> outdate() {
        return update("onDay = null where onDay is not null");
    }
}
