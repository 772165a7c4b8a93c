package org.biaogan.metrics.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Compares the lights that projects show with those they were last known to show. */
@ApplicationScoped
class TurnRepository {

    private static final String TURNED = """
            from project_standing s left join project_light_seen seen on seen.project = s.project
            where s.light is not null and s.light is distinct from seen.light
                and exists (select from project_version p where p.code = s.project and p.known_to is null
                    and (p.valid_to is null or p.valid_to >= :day))
            """;

    /** A first light turns from nothing, so nobody is told of it. */
    private static final String NOTE = """
            with turned as materialized (
                select s.project, (select unit from project_version p where p.code = s.project and p.known_to is null) as unit,
                    seen.light as before, s.light as after, s.on_day, s.deviation_points, s.physical_percent,
                    s.expected_percent
                %s),
            noted as (
                insert into project_light_seen (project, light) select project, after from turned
                on conflict (project) do update set light = excluded.light)
            insert into audit_entry (id, recorded_at, actor, action, subject, request_id, detail, kind, project, unit,
                before, after, known_from)
            select nextval('audit_entry_seq'), :now, 'biaogan', 'project-turned', 'projects/' || project, 'standings',
                jsonb_build_object('onDay', on_day, 'deviationPoints', deviation_points,
                    'physicalPercent', physical_percent, 'expectedPercent', expected_percent),
                'PROJECT_TURNED', project, unit, before, after, :since
            from turned where before is not null
            """.formatted(TURNED);

    Uni<Boolean> anyTurned(LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select exists (select " + TURNED + ")", Boolean.class)
                        .setParameter("day", day)
                        .getSingleResult());
    }

    /**
     * Writes a deed for each light that turned.
     *
     * @param day on which the projects are in use
     * @param since the stamp of the transaction
     */
    Uni<Void> note(LocalDate day, Instant since, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter("day", day)
                        .setParameter("since", since)
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
