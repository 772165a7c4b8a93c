package org.biaogan.metrics.light;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of light rules are kept. */
@ApplicationScoped
class LightRuleRepository implements VersionRepository<LightRuleVersion> {}
