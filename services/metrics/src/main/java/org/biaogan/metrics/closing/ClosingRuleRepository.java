package org.biaogan.metrics.closing;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of closing rules are kept. */
@ApplicationScoped
class ClosingRuleRepository implements VersionRepository<ClosingRuleVersion> {}
