package org.biaogan.metrics.project;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads of projects no more than lists across projects need. */
@ApplicationScoped
class CensusRepository implements PanacheRepository<ProjectVersion> {

    private static final String AT = """
            select new org.biaogan.metrics.project.CountedProject(p.code, p.name, p.nameEn, p.unit, p.responsibleUnit,
                p.leader, p.handler, p.category, p.flagship, p.stage, p.stageSince, f.knownFrom)
            from ProjectVersion p join ProjectVersion f on f.code = p.code and f.version = 1
            where p.knownFrom <= :asOf and (p.knownTo is null or p.knownTo > :asOf) and p.stage in :stages
                and %s
            order by p.code""".formatted(InUse.ON_DAY);

    Uni<List<CountedProject>> at(Instant asOf, LocalDate day, Collection<Stage> stages) {
        return getSession().chain(session -> session.createQuery(AT, CountedProject.class)
                .setParameter("asOf", asOf)
                .setParameter("day", day)
                .setParameter("stages", stages)
                .getResultList());
    }
}
