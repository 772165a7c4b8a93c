package org.biaogan.metrics.official;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of officials are kept. */
@ApplicationScoped
class OfficialRepository implements VersionRepository<OfficialVersion> {}
