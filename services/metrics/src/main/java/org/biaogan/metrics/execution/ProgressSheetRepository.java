package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds the projects that are asked for a report, a page at a time. */
@ApplicationScoped
class ProgressSheetRepository {

    /**
     * Those that go on, from approval to completion; of the others those that a year is planned for though they have not
     * begun, and those that reported lately or whose report waits.
     */
    private static final String ASKED =
            """
            from project_version p
            where p.known_from <= :asOf and (p.known_to is null or p.known_to > :asOf)
                and (p.unit in (%1$s) or p.responsible_unit in (%1$s))
                and (p.valid_to is null or p.valid_to >= :start)
                and (p.stage in ('APPROVED', 'STARTED', 'UNDER_CONSTRUCTION', 'SUSPENDED')
                    or p.stage = 'RESERVE' and exists (
                        select from jsonb_array_elements(p.plans -> 'years') plan
                        where cast(plan ->> 'year' as int) = :year)
                    or exists (
                        select from progress_version v
                        where v.project = p.code and v.period_end between :lately and :end
                            and v.known_from <= :asOf and (v.known_to is null or v.known_to > :asOf))
                    or exists (
                        select from progress_submission s
                        where s.project = p.code and s.period = :period
                            and s.known_from <= :asOf and (s.known_to is null or s.known_to > :asOf)))
            """.formatted("select json_array_elements_text(cast(cast(:units as text) as json))");

    /** The codes of those of some units, in order, and how many there are. */
    Uni<Paged<String>> asked(Collection<String> units, ReportingPeriod period, Instant asOf, Page page) {
        return Panache.getSession().chain(session -> with(
                        session.createNativeQuery("select count(*) " + ASKED, Long.class), units, period, asOf)
                .getSingleResult()
                .chain(total -> with(
                                session.createNativeQuery(
                                        "select p.code " + ASKED + " order by p.code limit :most offset :first",
                                        String.class),
                                units,
                                period,
                                asOf)
                        .setParameter("most", page.size())
                        .setParameter("first", page.offset())
                        .getResultList()
                        .map(codes -> new Paged<>(codes, total))));
    }

    private static <T> Mutiny.SelectionQuery<T> with(
            Mutiny.SelectionQuery<T> query, Collection<String> units, ReportingPeriod period, Instant asOf) {
        return query.setParameter("units", new JsonArray(List.copyOf(units)).encode())
                .setParameter("asOf", asOf)
                .setParameter("start", period.start())
                .setParameter("lately", period.start().minusDays(SheetRecords.DAYS_BACK))
                .setParameter("end", period.end())
                .setParameter("year", period.year())
                .setParameter("period", period.toString());
    }
}
