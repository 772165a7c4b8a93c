package org.biaogan.metrics.portfolio;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.biaogan.metrics.table.ImportState;

/** Where imports of projects are remembered. */
@ApplicationScoped
class PortfolioImportRepository implements PanacheRepositoryBase<PortfolioImport, UUID> {

    /** Forgets the imports before an instant that wrote nothing. */
    Uni<Long> forgetUncommittedBefore(Instant instant) {
        return delete("state <> ?1 and recordedAt < ?2", ImportState.COMMITTED, instant);
    }
}
