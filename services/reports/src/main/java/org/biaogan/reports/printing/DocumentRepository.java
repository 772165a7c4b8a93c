package org.biaogan.reports.printing;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The printed documents. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, Document.Key> {

    /** Fingerprints without the documents themselves, which are large. */
    Uni<List<Fingerprint>> fingerprints(List<UUID> reports) {
        return find("select reportId, format, sha256 from Document where reportId in ?1 order by format", reports)
                .project(Fingerprint.class)
                .list();
    }

    record Fingerprint(UUID reportId, String format, String sha256) {}
}
