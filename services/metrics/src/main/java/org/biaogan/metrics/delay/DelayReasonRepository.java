package org.biaogan.metrics.delay;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of delay reasons are kept. */
@ApplicationScoped
class DelayReasonRepository implements VersionRepository<DelayReasonVersion> {}
