package org.biaogan.metrics.unit;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of units are kept. */
@ApplicationScoped
class UnitRepository implements VersionRepository<UnitVersion> {}
