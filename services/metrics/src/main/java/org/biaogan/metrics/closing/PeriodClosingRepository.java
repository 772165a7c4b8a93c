package org.biaogan.metrics.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of closings by hand are kept. */
@ApplicationScoped
class PeriodClosingRepository implements VersionRepository<PeriodClosingVersion> {

    /** What holds now for the same unit and period under another code, if there is something. */
    Uni<PeriodClosingVersion> rival(PeriodClosingVersion closing) {
        return find(
                        "unit = ?1 and period = ?2 and code <> ?3 and knownTo is null and validTo is null",
                        closing.unit,
                        closing.period,
                        closing.code())
                .firstResult();
    }
}
