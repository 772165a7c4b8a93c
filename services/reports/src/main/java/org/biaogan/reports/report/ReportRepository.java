package org.biaogan.reports.report;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.biaogan.reports.rest.Paging;

/** The stored reports. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    private static final String FILTER = """
            (:unit is null or unit = :unit) and (:template is null or template = :template)
            and (:status is null or id in (select reportId from Printing where status = :status))
            """;

    /** Newest first; the id settles which of two created in the same instant comes first. */
    Uni<List<Report>> page(ReportFilter filter, Paging paging) {
        return matching(filter).page(paging.page(), paging.size()).list();
    }

    Uni<Long> count(ReportFilter filter) {
        return matching(filter).count();
    }

    private PanacheQuery<Report> matching(ReportFilter filter) {
        return find(
                FILTER + " order by createdAt desc, id",
                Parameters.with("unit", filter.unit())
                        .and("template", filter.template())
                        .and("status", filter.status()));
    }
}
