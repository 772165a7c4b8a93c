package org.biaogan.metrics.target;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of targets are kept. */
@ApplicationScoped
class TargetRepository implements VersionRepository<TargetVersion> {

    private static final Sort ORDER = Sort.by("indicator", "unit", "year", "ambition");

    Uni<Paged<TargetVersion>> page(TargetFilter filter, Page page) {
        return query(filter)
                .count()
                .chain(total ->
                        query(filter).page(page.number(), page.size()).list().map(items -> new Paged<>(items, total)));
    }

    Uni<List<TargetVersion>> found(TargetFilter filter) {
        return query(filter).list();
    }

    Uni<List<TargetYear>> years(TargetFilter filter) {
        return find(
                        "select indicator, unit, year, max(knownFrom) from TargetVersion where "
                                + filter.historyCondition() + " group by indicator, unit, year",
                        filter.parameters())
                .project(TargetYear.class)
                .list();
    }

    /** The open target of the same indicator, unit, year and ambition under another code, if there is one. */
    Uni<TargetVersion> rival(TargetVersion target) {
        return find(
                        "indicator = ?1 and unit = ?2 and year = ?3 and ambition = ?4 and code <> ?5"
                                + " and knownTo is null and validTo is null",
                        target.indicator,
                        target.unit,
                        target.year,
                        target.ambition,
                        target.code())
                .firstResult();
    }

    /** Counts the open targets whose field holds a code. */
    Uni<Long> countOpen(String condition, String code) {
        return count(condition + " and knownTo is null and validTo is null", code);
    }

    private PanacheQuery<TargetVersion> query(TargetFilter filter) {
        return find(filter.condition(), ORDER, filter.parameters());
    }
}
