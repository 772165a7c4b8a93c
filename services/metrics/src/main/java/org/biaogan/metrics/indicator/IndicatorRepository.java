package org.biaogan.metrics.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of indicators are kept. */
@ApplicationScoped
class IndicatorRepository implements VersionRepository<IndicatorVersion> {}
